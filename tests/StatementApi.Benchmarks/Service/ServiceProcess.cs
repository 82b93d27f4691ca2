using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace StatementApi.Benchmarks.Service;

/// <summary>The service as a process of its own, on a free port, with a database of its own.</summary>
internal sealed class ServiceProcess : IAsyncDisposable
{
    private readonly Process _process;

    private ServiceProcess(Process process, Uri address, TimeSpan startedIn)
    {
        _process = process;
        Client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 16 }) { BaseAddress = address, Timeout = TimeSpan.FromMinutes(10) };
        StartedIn = startedIn;
    }

    /// <summary>Speaks to the service.</summary>
    public HttpClient Client { get; }

    /// <summary>From the start of the process to its first answer.</summary>
    public TimeSpan StartedIn { get; }

    /// <summary>Memory that the process holds now, in bytes.</summary>
    public long ResidentBytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Time that processors have spent on the process.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>What the process has printed, line by line.</summary>
    public ConcurrentQueue<string> Output { get; private init; } = new();

    /// <summary>Starts the service on the database file <paramref name="database"/> and waits for its first answer.</summary>
    /// <param name="assembly">The service.</param>
    /// <param name="database">The database file.</param>
    /// <param name="settings">Further settings, as environment variables.</param>
    /// <exception cref="InvalidOperationException">The process ended before it answered.</exception>
    public static Task<ServiceProcess> StartAsync(string assembly, string database, Dictionary<string, string>? settings = null)
    {
        var environment = new Dictionary<string, string>(settings ?? [])
        {
            ["ConnectionStrings__Statements"] = $"Data Source={database}",
            ["Logging__LogLevel__Default"] = "Warning",
        };
        return StartAsync("dotnet", [assembly], environment);
    }

    /// <summary>Starts any server that listens where ASPNETCORE_URLS says, and waits for its first answer.</summary>
    /// <exception cref="InvalidOperationException">The process ended before it answered.</exception>
    public static Task<ServiceProcess> StartAsync(string program, IReadOnlyList<string> arguments) => StartAsync(program, arguments, []);

    private static async Task<ServiceProcess> StartAsync(string program, IReadOnlyList<string> arguments, Dictionary<string, string> environment)
    {
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}"));
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["ASPNETCORE_URLS"] = address.ToString();
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var watch = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        var output = new ConcurrentQueue<string>();
        process.OutputDataReceived += (_, line) => output.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => Console.Error.WriteLine(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var probe = new HttpClient { BaseAddress = address };
        while (!await AnswersAsync(probe))
        {
            if (process.HasExited)
            {
                throw new InvalidOperationException($"The service ended with exit code {process.ExitCode} before it answered.");
            }

            await Task.Delay(10);
        }

        return new ServiceProcess(process, address, watch.Elapsed) { Output = output };
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task<bool> AnswersAsync(HttpClient client)
    {
        try
        {
            using var response = await client.GetAsync(new Uri("/api/v1/articles?limit=1", UriKind.Relative));
            return response.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
