using System.Collections.Immutable;

namespace StatementApi.Extraction.Text;

/// <summary>
/// An article's text, exactly as stored: every offset of every later layer indexes <see cref="Text"/>. Immutable and
/// safe to share between threads.
/// </summary>
/// <param name="Text">The text; never normalised after this point.</param>
/// <param name="Paragraphs">
/// The paragraphs in order, without surrounding white space and without line ends that merely wrap a line; none is empty.
/// </param>
public sealed record Document(string Text, ImmutableArray<TextSpan> Paragraphs);
