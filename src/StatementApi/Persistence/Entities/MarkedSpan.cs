namespace StatementApi.Persistence.Entities;

/// <summary>A stretch of an article's text together with the words it covers.</summary>
/// <param name="Start">Offset of the first UTF-16 code unit.</param>
/// <param name="End">Offset one past the last, exclusive.</param>
/// <param name="Text">The words between them.</param>
internal sealed record MarkedSpan(int Start, int End, string Text);
