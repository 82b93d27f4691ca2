using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace StatementApi.Persistence;

/// <summary>Lets <c>dotnet ef migrations add</c> build a context without starting the service.</summary>
internal sealed class DesignTimeContextFactory : IDesignTimeDbContextFactory<StatementDbContext>
{
    /// <inheritdoc />
    public StatementDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<StatementDbContext>();
        PersistenceRegistration.Configure(options, "Data Source=design-time.db");
        return new StatementDbContext(options.Options);
    }
}
