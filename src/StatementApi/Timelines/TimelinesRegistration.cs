using FluentValidation;

namespace StatementApi.Timelines;

/// <summary>Registers what the timelines' controller needs.</summary>
internal static class TimelinesRegistration
{
    /// <summary>Adds queries and checks of what they are asked.</summary>
    public static IServiceCollection AddTimelines(this IServiceCollection services) => services
        .AddScoped<TimelineCounting>()
        .AddScoped<TimelineQueries>()
        .AddScoped<PositionQueries>()
        .AddSingleton<IValidator<PositionOptions>, PositionOptionsValidator>()
        .AddSingleton<IValidator<TimelineOptions>, TimelineOptionsValidator>();
}
