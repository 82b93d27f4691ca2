using FluentValidation;

namespace StatementApi.Actors;

/// <summary>Registers what the actors' controller needs.</summary>
internal static class ActorsRegistration
{
    /// <summary>Adds queries and editing, and checks of what they are asked.</summary>
    public static IServiceCollection AddActors(this IServiceCollection services) => services
        .AddScoped<ActorQueries>()
        .AddScoped<ActorEditing>()
        .AddSingleton<IValidator<ActorListOptions>, ActorListOptionsValidator>()
        .AddSingleton<IValidator<ActorSubmission>, ActorSubmissionValidator>()
        .AddSingleton<IValidator<AliasList>, AliasListValidator>()
        .AddSingleton<IValidator<RoleList>, RoleListValidator>();
}
