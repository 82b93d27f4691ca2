namespace StatementApi.Topics;

/// <summary>Registers what the topics' controller needs.</summary>
internal static class TopicsRegistration
{
    /// <summary>Adds queries.</summary>
    public static IServiceCollection AddTopics(this IServiceCollection services) => services.AddScoped<TopicQueries>().AddScoped<TopicActorQueries>();
}
