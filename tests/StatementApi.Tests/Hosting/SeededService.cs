namespace StatementApi.Tests.Hosting;

/// <summary>The service as it is at its first start: the seeds that come with it are ingested.</summary>
public sealed class SeededService() : TestService(Path.Combine(AppContext.BaseDirectory, "seeds"));
