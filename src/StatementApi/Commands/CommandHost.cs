using StatementApi.Ingestion;
using StatementApi.Persistence;

namespace StatementApi.Commands;

/// <summary>Makes the parts of the service that a command needs, without the server.</summary>
internal static class CommandHost
{
    private static readonly Dictionary<string, string?> Quiet = new()
    {
        ["Logging:LogLevel:Default"] = "Warning",
        ["Logging:LogLevel:Microsoft.Hosting.Lifetime"] = "Warning",
    };

    /// <summary>A host over the configuration of the service; starting it prepares the database.</summary>
    /// <param name="settings">What differs from the configuration.</param>
    /// <param name="services">Adds what the command needs besides, or replaces.</param>
    public static IHost Create(Dictionary<string, string?> settings, Action<IServiceCollection> services)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddInMemoryCollection(Quiet).AddInMemoryCollection(settings);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddPersistence(builder.Configuration);
        builder.Services.AddIngestion();
        services(builder.Services);
        return builder.Build();
    }
}
