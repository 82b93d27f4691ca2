using System.Diagnostics;
using System.Text.Json.Serialization;

namespace StatementApi.Http.Problems;

/// <summary>The one shape of every error answer: RFC 9457 problem details.</summary>
public sealed record Problem
{
    /// <summary>Stable URI of the kind of problem.</summary>
    public required string Type { get; init; }

    /// <summary>What happened, the same for every problem of the type.</summary>
    public required string Title { get; init; }

    /// <summary>The HTTP status, repeated.</summary>
    public required int Status { get; init; }

    /// <summary>What happened this time.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Detail { get; init; }

    /// <summary>Path of the request.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Instance { get; init; }

    /// <summary>Identifies the request in the service's log.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TraceId { get; init; }

    /// <summary>The fields at fault; empty where no field is.</summary>
    public required IReadOnlyList<FieldError> Errors { get; init; }

    internal static Problem Of(ProblemKind kind, string? detail = null, params IReadOnlyList<FieldError> errors) => new()
    {
        Type = kind.Type,
        Title = kind.Title,
        Status = kind.Status,
        Detail = detail,
        Errors = errors,
    };

    internal Problem At(HttpContext context) => this with
    {
        Instance = context.Request.PathBase + context.Request.Path,
        TraceId = Activity.Current?.Id ?? context.TraceIdentifier,
    };
}
