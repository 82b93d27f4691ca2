using StatementApi.Commands;
using StatementApi.Tests.Hosting;

namespace StatementApi.Tests.Commands;

public sealed class StatementCommandTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(false, "--urls", "http://localhost:5090")]
    [InlineData(false, "--ConnectionStrings:Statements=Data Source=x.db")]
    [InlineData(false, "urls=http://localhost:5090")]
    [InlineData(true, "--help")]
    [InlineData(true, "generate", "x.db")]
    [InlineData(true, "generrate")]
    public void Arguments_that_are_no_command_are_settings_of_the_server(bool isCommand, params string[] arguments) =>
        Assert.Equal(isCommand, StatementCommand.IsAskedFor(arguments));

    [Fact]
    public async Task A_command_that_there_is_not_is_refused()
    {
        var run = await CommandRun.OfAsync("generrate");
        Assert.Equal(1, run.Code);
        Assert.Contains("generrate", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_names_the_commands_and_the_exit_codes()
    {
        var run = await CommandRun.OfAsync("--help");
        Assert.Equal(0, run.Code);
        Assert.Contains("generate", run.Output, StringComparison.Ordinal);
        Assert.Contains("Exit codes", run.Output, StringComparison.Ordinal);
    }
}
