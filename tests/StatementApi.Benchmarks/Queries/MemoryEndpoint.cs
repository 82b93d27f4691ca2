using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace StatementApi.Benchmarks.Queries;

/// <summary>A server that answers every GET with the bytes of a file, from memory: as fast as any service on this machine could be.</summary>
internal static class MemoryEndpoint
{
    /// <summary>Serves until the process is ended: <c>memory FILE</c>; where to listen is said by ASPNETCORE_URLS.</summary>
    public static async Task<int> RunAsync(string file)
    {
        var bytes = await File.ReadAllBytesAsync(file);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Run(context =>
        {
            context.Response.ContentType = "application/json; charset=utf-8";
            context.Response.ContentLength = bytes.Length;
            return context.Response.Body.WriteAsync(bytes).AsTask();
        });
        await app.RunAsync();
        return 0;
    }
}
