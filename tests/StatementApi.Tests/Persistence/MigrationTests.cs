using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using StatementApi.Tests.Hosting;
using static StatementApi.Tests.Hosting.TestData;

namespace StatementApi.Tests.Persistence;

/// <summary>What migrations make of a database that is in use.</summary>
public sealed class MigrationTests(TestService service) : IClassFixture<TestService>
{
    [Fact]
    public async Task Names_and_words_stored_before_are_found_after_the_way_back_and_forth()
    {
        var article = Article("2025-03-01");
        await service.InsertAsync([Actor("Gerd Müller", aliases: "al-Sheikh Yusuf"), Quote(article, null, "a walrus", "2025-02-01"), Quote(article, null, "b walrus")]);
        await using (var database = service.Database())
        {
            var migrator = database.GetService<IMigrator>();
            await migrator.MigrateAsync("TopicCounts");
            await migrator.MigrateAsync();
            Assert.Equal(["gerd muler"], await database.Actors.Select(actor => actor.Spelling).ToListAsync());
            Assert.Equal(["sih iusuf"], await database.Aliases.Select(alias => alias.Spelling).ToListAsync());
        }

        Assert.Single((await service.JsonAsync("/api/v1/actors?q=mueller")).GetProperty("items").EnumerateArray());
        var quotes = (await service.JsonAsync("/api/v1/quotes?q=walrus")).GetProperty("items").EnumerateArray();
        Assert.Equal(["b walrus", "a walrus"], quotes.Select(quote => quote.GetProperty("text").GetString()));
    }
}
