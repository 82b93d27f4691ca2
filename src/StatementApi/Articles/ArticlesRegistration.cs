using FluentValidation;

namespace StatementApi.Articles;

/// <summary>Registers what the articles' controller needs.</summary>
internal static class ArticlesRegistration
{
    /// <summary>Adds queries of articles and of their runs, removal, and a check of what is asked.</summary>
    public static IServiceCollection AddArticles(this IServiceCollection services) => services
        .AddScoped<ArticleQueries>()
        .AddScoped<ArticleRemoval>()
        .AddScoped<RunQueries>()
        .AddSingleton<IValidator<ArticleListOptions>, ArticleListOptionsValidator>();
}
