using System.Globalization;
using StatementApi.Benchmarks.Service;

namespace StatementApi.Benchmarks.Queries;

/// <summary>Pages of quotes by actor and period, beside the same bytes from memory: pages that repeat, and pages that nobody has asked for before.</summary>
internal static class PageLoad
{
    private const int Clients = 8;
    private const int Rounds = 3;

    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(6);

    /// <summary>The requests a second of both, each against those of the same bytes from memory; the first rounds warm everything up.</summary>
    /// <param name="service">The service.</param>
    /// <param name="actors">By whom.</param>
    /// <param name="file">Where to write the bytes that are answered from memory.</param>
    public static async Task<IReadOnlyList<Figure>> MeasureAsync(ServiceProcess service, IReadOnlyList<long> actors, string file)
    {
        var (repeated, fresh) = (Samples.RepeatedPages(actors), Samples.FreshPages(actors).GetEnumerator());
        var page = await service.Client.GetByteArrayAsync(new Uri(repeated[0], UriKind.Relative));
        await File.WriteAllBytesAsync(file, page);
        await using var memory = await ServiceProcess.StartAsync(Environment.ProcessPath!, ["memory", file]);
        Console.WriteLine($"{repeated.Count} pages that repeat, of {page.Length:N0} bytes");
        IReadOnlyList<Figure> figures = [];
        for (var round = 0; round < Rounds; round++)
        {
            var hot = await MeasureAsync("pages that repeat", service, repeated);
            var same = await MeasureAsync("the same bytes from memory", memory, repeated);
            var cold = await MeasureAsync("pages never asked for before", service, Take(fresh));
            figures =
            [
                Figure.AtLeast("/quotes by actor and period, page of 50 that repeats, against the same bytes from memory", 0.5, hot / same, "times"),
                Figure.AtLeast("the same, a page never asked for before", 0.5, cold / same, "times"),
            ];
        }

        return figures;
    }

    private static async Task<double> MeasureAsync(string what, ServiceProcess service, IReadOnlyList<string> pages)
    {
        var before = service.ProcessorTime;
        var latencies = await Load.RunAsync(service.Client, pages, Clients, Duration);
        var each = (service.ProcessorTime - before) / latencies.Sorted.Length;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-30}{latencies}; {each.TotalMilliseconds:F3} ms of processor time each"));
        return latencies.PerSecond;
    }

    /// <summary>More pages than can be asked for in the time.</summary>
    private static List<string> Take(IEnumerator<string> pages)
    {
        const int Enough = 30_000;
        var taken = new List<string>(Enough);
        while (taken.Count < Enough && pages.MoveNext())
        {
            taken.Add(pages.Current);
        }

        return taken;
    }
}
