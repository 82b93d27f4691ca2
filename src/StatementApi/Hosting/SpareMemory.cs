using System.Runtime.InteropServices;

namespace StatementApi.Hosting;

/// <summary>
/// Gives back to the system, now and then, what native code has freed: GNU's allocator keeps it for itself, and starting a service frees
/// megabytes. Elsewhere there is nothing to be done.
/// </summary>
internal sealed partial class SpareMemory(TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!CanTrim())
        {
            return;
        }

        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            _ = Trim(0);
        }
    }

    private static bool CanTrim() =>
        OperatingSystem.IsLinux() && NativeLibrary.TryLoad("libc.so.6", out var library) && NativeLibrary.TryGetExport(library, "malloc_trim", out _);

    [LibraryImport("libc.so.6", EntryPoint = "malloc_trim")]
    private static partial int Trim(nuint padding);
}
