using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using StatementApi.Benchmarks.Queries;
using StatementApi.Benchmarks.Service;
using StatementApi.Benchmarks.Texts;

namespace StatementApi.Benchmarks.Datasets;

/// <summary>Exports everything as CSV beside the sqlite3 shell's own CSV of the same query, in turns, and watches the service's memory.</summary>
internal static class ExportLoad
{
    private const int Rounds = 3;
    private const string Category = "StatementApi.Datasets.Rows.SqliteDatasetReader";
    private static readonly Uri Everything = new("/api/v1/datasets/quotes?format=csv", UriKind.Relative);

    /// <summary>Runs the load: <c>exports PATH.db</c>. The database is only read. Needs the sqlite3 shell.</summary>
    /// <returns>0, or 2 where the arguments are wrong.</returns>
    public static async Task<int> RunAsync(string database)
    {
        var assembly = Path.Combine(Repository.Root, "src", "StatementApi", "bin", "Release", "net10.0", "StatementApi.dll");
        if (!File.Exists(assembly) || !File.Exists(database))
        {
            await Console.Error.WriteLineAsync("Build the service first (dotnet build -c Release src/StatementApi), and generate PATH.db.");
            return 2;
        }

        await using var service = await ServiceProcess.StartAsync(
            assembly, database, new() { [$"Logging__LogLevel__{Category}"] = "Debug" });
        await MeasureAsync(service, database);
        return 0;
    }

    private static async Task MeasureAsync(ServiceProcess service, string database)
    {
        var before = service.ResidentBytes;
        await ExportAsync(service, Everything);
        var sql = StatementIn(service);
        var rows = await CountAsync(database, sql);
        var (own, shell, peak) = (TimeSpan.Zero, TimeSpan.Zero, 0L);
        for (var round = 0; round < Rounds; round++)
        {
            shell += await ShellAsync(database, sql);
            var export = await ExportAsync(service, Everything);
            own += export.Took;
            peak = Math.Max(peak, export.PeakBytes);
            Console.WriteLine($"round {round + 1}: {rows / export.Took.TotalSeconds:N0} rows a second, {export.Bytes:N0} bytes");
        }

        var zipped = await ExportAsync(service, new Uri("/api/v1/datasets/quotes?format=csv&compression=gzip", UriKind.Relative));
        var parquet = await ExportAsync(service, new Uri("/api/v1/datasets/quotes?format=parquet", UriKind.Relative));
        Console.WriteLine($"sqlite3 shell: {Rounds * rows / shell.TotalSeconds:N0} rows a second");
        Console.WriteLine($"gzip: {zipped.Bytes:N0} bytes in {zipped.Took.TotalSeconds:F1} s; parquet: {parquet.Bytes:N0} bytes in {parquet.Took.TotalSeconds:F1} s");
        Console.WriteLine("\n| what | asked | measured | reached |\n|---|---|---|---|");
        Console.WriteLine(Figure.AtLeast("CSV of everything, against the sqlite3 shell's rows a second", 0.7, shell / own, "times"));
        Console.WriteLine(Figure.AtMost("memory while exporting CSV, above that before the first", 50, (peak - before) / 1048576.0, "MiB"));
        Console.WriteLine(Figure.AtMost("memory while exporting Parquet, above that before the first", 50, (parquet.PeakBytes - before) / 1048576.0, "MiB"));
        Console.WriteLine($"\n{sql}\n");
        await RunShellAsync(database, "EXPLAIN QUERY PLAN " + sql, Console.Out);
    }

    private static async Task<(TimeSpan Took, long Bytes, long PeakBytes)> ExportAsync(ServiceProcess service, Uri address)
    {
        var (bytes, peak) = (0L, 0L);
        var buffer = new byte[256 * 1024];
        var watch = Stopwatch.StartNew();
        await using var stream = await service.Client.GetStreamAsync(address);
        for (var reads = 0; await stream.ReadAsync(buffer) is > 0 and var length; reads++)
        {
            bytes += length;
            if (reads % 256 == 0)
            {
                peak = Math.Max(peak, service.ResidentBytes);
            }
        }

        return (watch.Elapsed, bytes, Math.Max(peak, service.ResidentBytes));
    }

    private static async Task<double> CountAsync(string database, string sql)
    {
        using var count = new StringWriter();
        await RunShellAsync(database, $"SELECT count(*) FROM ({sql})", count);
        return double.Parse(count.ToString(), CultureInfo.InvariantCulture);
    }

    private static string StatementIn(ServiceProcess service)
    {
        foreach (var line in service.Output.Where(line => line.Contains(Category, StringComparison.Ordinal)))
        {
            using var entry = JsonDocument.Parse(line);
            return entry.RootElement.GetProperty("State").GetProperty("Statement").GetString()!;
        }

        throw new InvalidOperationException("The service did not write its statement down.");
    }

    private static async Task<TimeSpan> ShellAsync(string database, string sql)
    {
        var watch = Stopwatch.StartNew();
        await RunShellAsync(database, sql, TextWriter.Null);
        return watch.Elapsed;
    }

    private static async Task RunShellAsync(string database, string sql, TextWriter output)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", output == TextWriter.Null ? "sqlite3 -readonly -csv \"$0\" \"$1\" > /dev/null" : "sqlite3 -readonly \"$0\" \"$1\"", database, sql])
        {
            RedirectStandardOutput = true,
        };
        using var shell = Process.Start(start)!;
        await output.WriteAsync(await shell.StandardOutput.ReadToEndAsync());
        await shell.WaitForExitAsync();
        if (shell.ExitCode != 0)
        {
            throw new InvalidOperationException($"The sqlite3 shell ended with exit code {shell.ExitCode}.");
        }
    }
}
