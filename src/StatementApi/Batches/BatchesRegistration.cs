namespace StatementApi.Batches;

/// <summary>Registers what the batches' controller needs.</summary>
internal static class BatchesRegistration
{
    /// <summary>Adds the intake and the kept answers.</summary>
    public static IServiceCollection AddBatches(this IServiceCollection services, IConfiguration configuration) => services
        .Configure<BatchOptions>(configuration.GetSection("Batches"))
        .AddSingleton<BatchIntake>()
        .AddSingleton<KeysInUse>()
        .AddScoped<BatchAnswers>();
}
