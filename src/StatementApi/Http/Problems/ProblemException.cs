namespace StatementApi.Http.Problems;

/// <summary>Ends a request with a problem, from where no answer can be returned.</summary>
internal sealed class ProblemException(Problem problem) : Exception(problem.Detail ?? problem.Title)
{
    /// <summary>What to answer.</summary>
    public Problem Problem { get; } = problem;

    /// <summary>A 400 that names one field.</summary>
    public static ProblemException InvalidField(string field, string reason) =>
        new(Problem.Of(ProblemKind.InvalidRequest, null, new FieldError(field, reason)));
}
