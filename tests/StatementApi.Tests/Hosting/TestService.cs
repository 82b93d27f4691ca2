using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StatementApi.Persistence;

namespace StatementApi.Tests.Hosting;

/// <summary>The whole service on an empty database file of its own, without seeds.</summary>
public class TestService : IAsyncLifetime
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"statements-{Guid.NewGuid():N}.db");
    private readonly WebApplicationFactory<Program> _factory;

    public TestService()
        : this(seeds: "")
    {
    }

    /// <summary>A service that starts with the seeds in a folder, set up in its own way.</summary>
    protected TestService(string seeds, Action<IWebHostBuilder>? configure = null) => _factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
    {
        host.UseSetting("ConnectionStrings:Statements", $"Data Source={_file}")
            .UseSetting("Logging:LogLevel:Default", "Warning")
            .UseSetting("Logging:LogLevel:Microsoft.Hosting.Lifetime", "Warning")
            .UseSetting("Seeds:Folder", seeds);
        configure?.Invoke(host);
    });

    /// <summary>Talks to the service, however long it takes to answer: no test tells how fast a machine is.</summary>
    public HttpClient Client { get; private set; } = null!;

    /// <summary>Talks to the service without gathering a body before it sends it, as following redirections would need.</summary>
    public HttpClient CreateStreamingClient() => _factory.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    /// <summary>Where the service's database lies.</summary>
    public string DatabaseFile => _file;

    /// <summary>Where the service keeps snapshots.</summary>
    public string SnapshotFolder => _file + ".snapshots";

    /// <summary>Starts the service.</summary>
    public virtual ValueTask InitializeAsync()
    {
        Client = _factory.CreateClient();
        Client.Timeout = Timeout.InfiniteTimeSpan;
        return ValueTask.CompletedTask;
    }

    /// <summary>Stops the service and deletes its database.</summary>
    public async ValueTask DisposeAsync()
    {
        await _factory.DisposeAsync();
        SqliteConnection.ClearAllPools();
        foreach (var file in new[] { _file, _file + "-wal", _file + "-shm" })
        {
            File.Delete(file);
        }

        if (Directory.Exists(SnapshotFolder))
        {
            Directory.Delete(SnapshotFolder, recursive: true);
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>A service of the container.</summary>
    internal T Get<T>()
        where T : notnull => _factory.Services.GetRequiredService<T>();

    /// <summary>A context on the service's database.</summary>
    internal StatementDbContext Database() => Get<IDbContextFactory<StatementDbContext>>().CreateDbContext();

    /// <summary>Stores entities.</summary>
    internal async Task InsertAsync(IEnumerable<object> entities)
    {
        await using var database = Database();
        database.AddRange(entities);
        await StoredQuotes.SaveAsync(database, Get<INewQuoteSql>());
    }

    /// <summary>The JSON that a successful GET answers.</summary>
    public async Task<JsonElement> JsonAsync(string url)
    {
        using var response = await Client.GetAsync(url);
        var body = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{url}: {body}");
        return JsonDocument.Parse(body).RootElement;
    }

    /// <summary>The problem that a GET answers, as its status and first field.</summary>
    public async Task<(int Status, string Field, string Reason)> ProblemAsync(string url)
    {
        using var response = await Client.GetAsync(url);
        return await ProblemOfAsync(response);
    }

    /// <summary>The problem in a response, as its status and first field.</summary>
    public static async Task<(int Status, string Field, string Reason)> ProblemOfAsync(HttpResponseMessage response)
    {
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.StartsWith("urn:statement-api:problem:", problem.GetProperty("type").GetString());
        var errors = problem.GetProperty("errors").EnumerateArray().ToList();
        return (
            problem.GetProperty("status").GetInt32(),
            errors.Count == 0 ? "" : errors[0].GetProperty("field").GetString()!,
            errors.Count == 0 ? "" : errors[0].GetProperty("reason").GetString()!);
    }

    /// <summary>All items of a list, page by page; also checks that every page but the last is full.</summary>
    public async Task<List<JsonElement>> AllAsync(string url, int limit)
    {
        var items = new List<JsonElement>();
        for (var next = $"{url}{(url.Contains('?') ? '&' : '?')}limit={limit}"; next is not null;)
        {
            var page = await JsonAsync(next);
            next = page.GetProperty("next").GetString();
            Assert.True(next is null || page.GetProperty("items").GetArrayLength() == limit);
            items.AddRange(page.GetProperty("items").EnumerateArray());
        }

        return items;
    }
}
