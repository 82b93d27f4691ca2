using Microsoft.EntityFrameworkCore;
using SQLitePCL;
using StatementApi.Persistence;
using StatementApi.Tests.Hosting;

namespace StatementApi.Tests.Persistence;

public sealed class SqliteLibraryTests(TestService service) : IClassFixture<TestService>
{
    [Fact]
    public async Task It_is_set_up_before_the_first_connection_and_counts_no_memory()
    {
        await using var database = service.Database();
        Assert.False(await database.Actors.AnyAsync(TestContext.Current.CancellationToken));
        Assert.True(SqliteLibrary.Prepare());
        Assert.Equal(0, raw.sqlite3_memory_used());
    }
}
