using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Formatters;
using StatementApi.Http.Answers;
using StatementApi.Http.Binding;
using StatementApi.Http.Json;
using StatementApi.Http.Problems;
using StatementApi.Http.Validation;

namespace StatementApi.Http;

/// <summary>Registers the API's conventions with the container and the pipeline.</summary>
internal static class HttpRegistration
{
    /// <summary>Enough for some two hundred pages of 50 quotes.</summary>
    private const long UsualAnswerBytes = 8 << 20;

    /// <summary>Adds controllers with strict JSON, strict binding, and one error shape.</summary>
    public static IServiceCollection AddHttpConventions(this IServiceCollection services, IConfiguration configuration, IEnumerable<Type> controllers)
    {
        services.AddControllers(Configure)
            .ConfigureApplicationPartManager(parts =>
            {
                parts.ApplicationParts.Clear();
                parts.FeatureProviders.Clear();
                parts.FeatureProviders.Add(new ListedControllers(controllers));
            })
            .AddJsonOptions(options => JsonSettings.Apply(options.JsonSerializerOptions))
            .ConfigureApiBehaviorOptions(options =>
            {
                options.InvalidModelStateResponseFactory = ModelStateProblems.Answer;
                options.SuppressMapClientErrors = true;
            });
        services.AddRouting(options => options.LowercaseUrls = true);
        services.AddExceptionHandler<ProblemExceptionHandler>();
        services.Configure<ForwardedHeadersOptions>(TrustProxies);
        services.AddCors(options => options.AddDefaultPolicy(policy => policy
            .WithOrigins(configuration.GetSection("Cors:Origins").Get<string[]>() ?? [])
            .AllowAnyHeader()
            .AllowAnyMethod()
            .WithExposedHeaders("ETag", "Location")));
        services.AddSingleton<QueryStringGuard>();
        services.AddSingleton<RecentQuestions>();
        services.AddOutputCache(options => options.SizeLimit = configuration.GetValue("Answers:MaxBytes", UsualAnswerBytes));
        return services;
    }

    /// <summary>Adds the middleware that every request passes, outermost first.</summary>
    public static void UseHttpConventions(this WebApplication app)
    {
        app.UseHostFiltering();
        app.UseForwardedHeaders();
        app.UseMiddleware<RequestLog>();
        app.UseExceptionHandler(_ => { });
        app.UseStatusCodePages(context => Problem.Of(ProblemKind.Of(context.HttpContext.Response.StatusCode)).WriteAsync(context.HttpContext));
        app.UseRoutingWithHead();
        app.UseCors();
        app.UseOutputCache();
    }

    private static void Configure(MvcOptions options)
    {
        options.InputFormatters.Clear();
        options.InputFormatters.Add(new StrictJsonInputFormatter());
        options.OutputFormatters.RemoveType<StringOutputFormatter>();
        options.ReturnHttpNotAcceptable = true;
        options.ModelBinderProviders.Insert(0, new StrictBinderProvider());
        options.Filters.AddService<QueryStringGuard>();
        options.Filters.Add<ValidationFilter>();
        options.ModelBindingMessageProvider.SetValueIsInvalidAccessor(_ => "is not valid");
        options.ModelBindingMessageProvider.SetAttemptedValueIsInvalidAccessor((_, _) => "is not valid");
        options.ModelBindingMessageProvider.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => "is not valid");
        options.ModelBindingMessageProvider.SetValueMustBeANumberAccessor(_ => "must be a number");
        options.ModelBindingMessageProvider.SetMissingBindRequiredValueAccessor(_ => "is required");
        options.ModelBindingMessageProvider.SetMissingRequestBodyRequiredValueAccessor(() => "is empty");
        options.ModelBindingMessageProvider.SetValueMustNotBeNullAccessor(_ => "must not be empty");
    }

    /// <summary>The service is meant to stand behind a proxy whose address is not known in advance.</summary>
    private static void TrustProxies(ForwardedHeadersOptions options)
    {
        options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost
            | ForwardedHeaders.XForwardedPrefix;
        options.KnownIPNetworks.Clear();
        options.KnownProxies.Clear();
    }
}
