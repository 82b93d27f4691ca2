namespace StatementApi.Timelines;

/// <summary>Registers what the timelines' controller needs.</summary>
internal static class TimelinesRegistration
{
    /// <summary>Adds queries.</summary>
    public static IServiceCollection AddTimelines(this IServiceCollection services) => services.AddScoped<TimelineCounting>().AddScoped<TimelineQueries>().AddScoped<PositionQueries>();
}
