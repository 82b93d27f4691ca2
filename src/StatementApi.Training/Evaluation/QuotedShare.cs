using System.Collections.Immutable;
using StatementApi.Extraction;
using StatementApi.Extraction.Quotations;
using StatementApi.Extraction.Text;

namespace StatementApi.Training.Evaluation;

/// <summary>How much of a content that a person marked lies between quotation marks.</summary>
internal static class QuotedShare
{
    /// <summary>Direct where all words are quoted, indirect where none is, mixed otherwise.</summary>
    /// <param name="content">The content's pieces.</param>
    /// <param name="tokens">The article's tokens.</param>
    /// <param name="quotations">The article's quotations.</param>
    public static StatementType TypeOf(
        ImmutableArray<TextSpan> content, ImmutableArray<Token> tokens, ImmutableArray<Quotation> quotations)
    {
        var words = tokens.Where(token => token.Kind is (TokenKind.Word or TokenKind.Number) && content.Any(piece => piece.Contains(token.Span)));
        var (quoted, plain) = (0, 0);
        foreach (var word in words)
        {
            _ = quotations.Any(quotation => quotation.Inner.Contains(word.Span)) ? quoted++ : plain++;
        }

        return (quoted, plain) switch
        {
            (0, _) => StatementType.Indirect,
            (_, 0) => StatementType.Direct,
            _ => StatementType.Mixed,
        };
    }
}
