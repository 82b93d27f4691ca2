using StatementApi.Commands;

namespace StatementApi.Tests.Hosting;

/// <summary>What a command answered.</summary>
/// <param name="Code">Its exit code.</param>
/// <param name="Output">What it printed.</param>
/// <param name="Errors">What it complained of.</param>
internal sealed record CommandRun(int Code, string Output, string Errors)
{
    public static Task<CommandRun> OfAsync(params string[] arguments) => OfAsync(arguments, CancellationToken.None);

    public static async Task<CommandRun> OfAsync(string[] arguments, CancellationToken cancellation)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = await StatementCommand.RunAsync(arguments, output, errors, cancellation);
        return new CommandRun(code, output.ToString(), errors.ToString());
    }
}
