using FluentValidation;

namespace StatementApi.Topics;

/// <summary>Registers what the topics' controller needs.</summary>
internal static class TopicsRegistration
{
    /// <summary>Adds queries and a check of what they are asked.</summary>
    public static IServiceCollection AddTopics(this IServiceCollection services) => services
        .AddScoped<TopicQueries>()
        .AddScoped<TopicActorQueries>()
        .AddSingleton<IValidator<TopicFilter>, TopicFilterValidator>();
}
