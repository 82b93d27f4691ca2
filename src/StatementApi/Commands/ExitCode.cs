using System.Data.Common;

namespace StatementApi.Commands;

/// <summary>What the process answers with.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int SomeRefused = 3;
    public const int BrokenInput = 2;
    public const int Interrupted = 130;

    /// <summary>Runs a command; broken input and interruption become a message on <paramref name="errors"/> and an exit code.</summary>
    public static async Task<int> OfAsync(Func<Task<int>> command, TextWriter errors)
    {
        try
        {
            return await command();
        }
        catch (Exception error) when (error is CommandException or IOException or UnauthorizedAccessException or DbException)
        {
            await errors.WriteLineAsync(error.Message);
            return BrokenInput;
        }
        catch (OperationCanceledException)
        {
            await errors.WriteLineAsync("Interrupted.");
            return Interrupted;
        }
    }
}
