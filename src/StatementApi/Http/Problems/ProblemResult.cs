using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Infrastructure;

namespace StatementApi.Http.Problems;

/// <summary>Answers with a problem, whatever media types the client accepts.</summary>
internal sealed class ProblemResult(Problem problem) : ActionResult, IStatusCodeActionResult
{
    /// <summary>The answer of a kind.</summary>
    public static ProblemResult Of(ProblemKind kind, string? detail = null, params IReadOnlyList<FieldError> errors) =>
        new(Problem.Of(kind, detail, errors));

    /// <summary>The usual answer for an identity that nothing has.</summary>
    public static ProblemResult NotFound(string what, long id) =>
        new(Problem.Of(ProblemKind.NotFound, $"There is no {what} {id}."));

    /// <summary>The same for a name that nothing has.</summary>
    public static ProblemResult NotFound(string what, string name) =>
        new(Problem.Of(ProblemKind.NotFound, $"There is no {what} '{name}'."));

    /// <summary>The answer while the service cannot serve.</summary>
    public static ProblemResult Unavailable(string detail) => new(Problem.Of(ProblemKind.Unavailable, detail));

    /// <inheritdoc />
    public int? StatusCode => problem.Status;

    /// <inheritdoc />
    public override Task ExecuteResultAsync(ActionContext context) => problem.WriteAsync(context.HttpContext);
}
