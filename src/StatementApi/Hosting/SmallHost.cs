using Microsoft.AspNetCore.HostFiltering;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace StatementApi.Hosting;

/// <summary>The builder of the service: without the servers and loggers that it does not use, and with those that it does.</summary>
internal static class SmallHost
{
    /// <summary>A builder that reads <c>appsettings.json</c>, the environment and <paramref name="args"/>, in the order of the usual one.</summary>
    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.Logging.AddConsole();
        builder.Services.Configure<ConsoleLoggerOptions>(builder.Configuration.GetSection("Logging:Console"));
        builder.Services.AddHostFiltering(options => options.AllowedHosts = AllowedHosts(builder.Configuration));
        builder.Services.AddSingleton<IOptionsChangeTokenSource<HostFilteringOptions>>(
            new ConfigurationChangeTokenSource<HostFilteringOptions>(builder.Configuration));
        return builder;
    }

    private static string[] AllowedHosts(ConfigurationManager configuration) =>
        configuration["AllowedHosts"]?.Split(';', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } hosts ? hosts : ["*"];
}
