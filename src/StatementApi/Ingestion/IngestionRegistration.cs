using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using StatementApi.Ingestion.Bulk;

namespace StatementApi.Ingestion;

/// <summary>Registers the way from text to stored quotes.</summary>
internal static class IngestionRegistration
{
    /// <summary>Adds the ingestor, the actors it knows, and the preparation of the database at start.</summary>
    public static IServiceCollection AddIngestion(this IServiceCollection services)
    {
        services.AddOptions<ExtractionOptions>()
            .BindConfiguration(ExtractionOptions.Section)
            .Validate(options => Enum.IsDefined(options.Engine), "Extraction:Engine is rules, rulesThenLearned or learnedThenRules.")
            .ValidateOnStart();
        return services.AddStages();
    }

    private static IServiceCollection AddStages(this IServiceCollection services) => services
        .AddSingleton<IStoredActors, SqliteStoredActors>()
        .AddSingleton<GazetteerStore>()
        .AddSingleton<ArticleWriter>()
        .AddSingleton<ArticleStore>()
        .AddSingleton<JointStore>()
        .AddSingleton<ArticleIngestor>()
        .AddSingleton<Reextraction>()
        .AddSingleton<IValidator<ArticleSubmission>, ArticleSubmissionValidator>()
        .AddSingleton<ArticleReading>()
        .AddSingleton<KnownArticles>()
        .AddSingleton<JsonArticles>()
        .AddSingleton<BulkIngestion>()
        .AddSingleton<Seeding>()
        .AddHostedService<Startup>()
        .Configure<MvcOptions>(options => options.InputFormatters.Add(new PlainTextInputFormatter()));
}
