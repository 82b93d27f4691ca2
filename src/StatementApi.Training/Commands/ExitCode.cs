using StatementApi.Extraction.Models;
using StatementApi.Training.Corpus;

namespace StatementApi.Training.Commands;

/// <summary>What the process answers with.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int BrokenInput = 2;
    public const int Interrupted = 130;

    /// <summary>Runs a command; broken input and interruption become a message on <paramref name="errors"/> and an exit code.</summary>
    public static int Of(Action command, TextWriter errors)
    {
        try
        {
            command();
            return Done;
        }
        catch (Exception error) when (error is CorpusException or WeightsFileException or IOException or UnauthorizedAccessException)
        {
            return Fail(errors, BrokenInput, error.Message);
        }
        catch (OperationCanceledException)
        {
            return Fail(errors, Interrupted, "Interrupted.");
        }
    }

    private static int Fail(TextWriter errors, int code, string message)
    {
        errors.WriteLine(message);
        return code;
    }
}
