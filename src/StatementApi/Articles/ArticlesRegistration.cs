namespace StatementApi.Articles;

/// <summary>Registers what the articles' controller needs.</summary>
internal static class ArticlesRegistration
{
    /// <summary>Adds queries of articles and of their runs, and removal.</summary>
    public static IServiceCollection AddArticles(this IServiceCollection services) =>
        services.AddScoped<ArticleQueries>().AddScoped<ArticleRemoval>().AddScoped<RunQueries>();
}
