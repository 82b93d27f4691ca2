namespace StatementApi.Http.Problems;

/// <summary>What is wrong with one field of a request.</summary>
/// <param name="Field">Path of the field: a query parameter's name, a member of the body (<c>roles[0].from</c>), or <c>body</c> as a whole.</param>
/// <param name="Reason">What is wrong with it, in a sentence for people.</param>
public sealed record FieldError(string Field, string Reason);
