namespace StatementApi.Http.Problems;

/// <summary>A kind of error that the API answers with; its URI is stable, the wording is not.</summary>
/// <param name="Slug">Last part of the problem's <c>type</c>.</param>
/// <param name="Status">HTTP status.</param>
/// <param name="Title">What happened, the same for every occurrence.</param>
internal sealed record ProblemKind(string Slug, int Status, string Title)
{
    public static readonly ProblemKind InvalidRequest = new("invalid-request", 400, "The request is not valid.");
    public static readonly ProblemKind InvalidCursor = new("invalid-cursor", 400, "The cursor is not valid for this request.");
    public static readonly ProblemKind NotFound = new("not-found", 404, "There is nothing at this address.");
    public static readonly ProblemKind MethodNotAllowed = new("method-not-allowed", 405, "This address does not answer that method.");
    public static readonly ProblemKind NotAcceptable = new("not-acceptable", 406, "None of the accepted media types can be answered.");
    public static readonly ProblemKind Conflict = new("conflict", 409, "The request conflicts with what is stored.");
    public static readonly ProblemKind PreconditionFailed = new("precondition-failed", 412, "The resource has changed.");
    public static readonly ProblemKind ContentTooLarge = new("content-too-large", 413, "The content is too large.");
    public static readonly ProblemKind UnsupportedMediaType = new("unsupported-media-type", 415, "The content type is not supported.");
    public static readonly ProblemKind RangeNotSatisfiable = new("range-not-satisfiable", 416, "The file has no such range.");
    public static readonly ProblemKind UnsupportedLanguage = new("unsupported-language", 422, "The language is not supported.");
    public static readonly ProblemKind KeyReused = new("idempotency-key-reused", 422, "The idempotency key belongs to another request.");
    public static readonly ProblemKind TooManyRequests = new("too-many-requests", 429, "Too many requests.");
    public static readonly ProblemKind Internal = new("internal", 500, "The service failed.");
    public static readonly ProblemKind Unavailable = new("unavailable", 503, "The service is not ready.");

    private static readonly Dictionary<int, ProblemKind> ByStatus = new ProblemKind[]
    {
        InvalidRequest, NotFound, MethodNotAllowed, NotAcceptable, Conflict, PreconditionFailed, ContentTooLarge,
        UnsupportedMediaType, RangeNotSatisfiable, UnsupportedLanguage, TooManyRequests, Internal, Unavailable,
    }.ToDictionary(kind => kind.Status);

    /// <summary>The stable URI that names the kind.</summary>
    public string Type => "urn:statement-api:problem:" + Slug;

    /// <summary>The general kind for an HTTP status that something below the API answered with.</summary>
    public static ProblemKind Of(int status) =>
        ByStatus.GetValueOrDefault(status, status < 500 ? InvalidRequest with { Status = status } : Internal with { Status = status });
}
