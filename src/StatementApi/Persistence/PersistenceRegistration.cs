using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace StatementApi.Persistence;

/// <summary>Registers the database with the container.</summary>
internal static class PersistenceRegistration
{
    /// <summary>Where the database lies unless <c>ConnectionStrings:Statements</c> says otherwise.</summary>
    private const string DefaultConnection = "Data Source=statements.db";

    /// <summary>Adds pooled contexts, their factory, the gate for writers and the number that tells their writes.</summary>
    public static IServiceCollection AddPersistence(this IServiceCollection services, IConfiguration configuration)
    {
        SqliteLibrary.Prepare();
        services.AddSingleton<WriteGate>();
        services.AddSingleton(new SqliteConnections(ConnectionString(configuration)));
        services.AddSingleton<IMigrationHistory, SqliteMigrationHistory>();
        services.AddSingleton<DatabaseMigration>();
        services.AddSingleton<IDataVersion, SqliteDataVersion>();
        services.AddSingleton<INewQuoteSql, SqliteNewQuoteSql>();
        services.AddSingleton<IBulkSql>(new SqliteBulkSql(CacheKiB(configuration)));
        services.AddSingleton(provider => new SqliteReadings(
            provider.GetRequiredService<SqliteConnections>(), CacheKiB(configuration), provider.GetRequiredService<ILogger<SqliteReadings>>()));
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database");
        services.AddPooledDbContextFactory<StatementDbContext>(options => Configure(
            options,
            ConnectionString(configuration),
            CacheKiB(configuration)));
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<StatementDbContext>>().CreateDbContext());
        return services;
    }

    /// <summary>Where the database lies.</summary>
    public static string ConnectionString(IConfiguration configuration) => configuration.GetConnectionString("Statements") ?? DefaultConnection;

    private static int CacheKiB(IConfiguration configuration) => configuration.GetValue("Database:CacheKiB", SqlitePragmas.UsualCacheKiB);

    /// <summary>The one place that names the provider.</summary>
    /// <param name="options">What to configure.</param>
    /// <param name="connectionString">Where the database lies.</param>
    /// <param name="cacheKiB">Pages of the database that each connection keeps in memory.</param>
    public static void Configure(
        DbContextOptionsBuilder options, string connectionString, int cacheKiB = SqlitePragmas.UsualCacheKiB) => options
        .UseSqlite(new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true }.ToString())
        .UseSnakeCaseNamingConvention()
        .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
        .AddInterceptors(new SqlitePragmas(cacheKiB));
}
