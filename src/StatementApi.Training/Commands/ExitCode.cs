using StatementApi.Extraction.Models;
using StatementApi.Training.Corpus;

namespace StatementApi.Training.Commands;

/// <summary>What the process answers with.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int BrokenInput = 2;
    public const int Interrupted = 130;

    /// <summary>Runs a command; broken input and interruption become a message and an exit code.</summary>
    public static int Of(Action command)
    {
        try
        {
            command();
            return Done;
        }
        catch (Exception error) when (error is CorpusException or WeightsFileException or IOException or UnauthorizedAccessException)
        {
            return Fail(BrokenInput, error.Message);
        }
        catch (OperationCanceledException)
        {
            return Fail(Interrupted, "Interrupted.");
        }
    }

    private static int Fail(int code, string message)
    {
        Console.Error.WriteLine(message);
        return code;
    }
}
