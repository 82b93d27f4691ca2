using System.CommandLine;
using Spectre.Console;
using StatementApi.Generation;

namespace StatementApi.Commands;

/// <summary><c>generate PATH</c>: a database of invented articles for measuring and for trying things out.</summary>
internal static class GenerateCommand
{
    /// <summary>Inserting at random places of large indexes needs them in memory.</summary>
    private const int CacheKiB = 1024 * 1024;

    public static Command Create()
    {
        var path = new Argument<FileInfo>("PATH") { Description = "The database to make; it must not exist." };
        var quotes = Number("--quotes", "Number of quotes.", 1_000_000);
        var articles = Number("--articles", "Number of articles.", 100_000);
        var seed = new Option<int>("--seed") { Description = "The same seed makes the same database.", DefaultValueFactory = _ => 1 };
        var command = new Command("generate", "Makes a database of invented articles and quotes.") { path, quotes, articles, seed };
        command.SetAction((result, cancellation) => ExitCode.OfAsync(
            () => RunAsync(
                Terminal.Of(result),
                result.GetRequiredValue(path),
                new GenerationPlan(result.GetValue(quotes), result.GetValue(articles), result.GetValue(seed)),
                cancellation),
            result.InvocationConfiguration.Error));
        return command;
    }

    private static Option<int> Number(string name, string description, int usual)
    {
        var option = new Option<int>(name) { Description = description, DefaultValueFactory = _ => usual };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var number) && number < 1)
            {
                result.AddError($"{name} must be at least 1.");
            }
        });
        return option;
    }

    private static async Task<int> RunAsync(IAnsiConsole console, FileInfo path, GenerationPlan plan, CancellationToken cancellation)
    {
        if (path.Exists)
        {
            throw new CommandException($"{path} exists already; a database is generated into a new file.");
        }

        using var host = CommandHost.Create(
            new()
            {
                ["ConnectionStrings:Statements"] = $"Data Source={path.FullName}",
                ["Database:CacheKiB"] = $"{CacheKiB}",
                ["Seeds:Folder"] = "",
            },
            services => services.AddSingleton<GeneratorClock>()
                .AddSingleton<TimeProvider>(provider => provider.GetRequiredService<GeneratorClock>())
                .AddSingleton<DatabaseGenerator>());
        await host.StartAsync(cancellation);
        var actors = Path.Combine(AppContext.BaseDirectory, "seeds", "actors.tsv");
        await console.WithBarAsync("articles", async progress =>
        {
            var share = new ShareOf(progress, plan.Articles);
            await host.Services.GetRequiredService<DatabaseGenerator>().RunAsync(plan, actors, share, cancellation);
            return plan;
        });
        console.MarkupLineInterpolated($"{path} holds {plan.Quotes} quotes in {plan.Articles} articles");
        return ExitCode.Done;
    }

    private sealed class ShareOf(IProgress<double> progress, int whole) : IProgress<int>
    {
        public void Report(int value) => progress.Report((double)value / whole);
    }
}
