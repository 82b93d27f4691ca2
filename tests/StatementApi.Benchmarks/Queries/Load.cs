using System.Collections.Concurrent;
using System.Diagnostics;

namespace StatementApi.Benchmarks.Queries;

/// <summary>Asks a service as fast as it answers.</summary>
internal static class Load
{
    /// <summary>Asks for the addresses in turn until the time is up.</summary>
    /// <param name="client">Speaks to the service.</param>
    /// <param name="addresses">What to ask for.</param>
    /// <param name="clients">How many ask at the same time; each asks again when it has its answer.</param>
    /// <param name="duration">How long.</param>
    public static async Task<Latencies> RunAsync(HttpClient client, IReadOnlyList<string> addresses, int clients, TimeSpan duration)
    {
        var (times, failures, next) = (new ConcurrentBag<List<double>>(), 0, -1);
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => Task.Run(async () =>
        {
            var own = new List<double>();
            while (watch.Elapsed < duration)
            {
                var address = addresses[(int)((uint)Interlocked.Increment(ref next) % (uint)addresses.Count)];
                var start = Stopwatch.GetTimestamp();
                if (!await AnswersAsync(client, address))
                {
                    Interlocked.Increment(ref failures);
                }

                own.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            times.Add(own);
        })));
        var seconds = watch.Elapsed.TotalSeconds;
        var sorted = times.SelectMany(own => own).Order().ToArray();
        return new Latencies(sorted.Length / seconds, sorted, failures);
    }

    private static async Task<bool> AnswersAsync(HttpClient client, string address)
    {
        using var response = await client.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute), HttpCompletionOption.ResponseHeadersRead);
        await response.Content.CopyToAsync(Stream.Null);
        return response.IsSuccessStatusCode;
    }
}
