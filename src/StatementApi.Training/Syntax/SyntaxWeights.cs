using System.Collections.Immutable;
using StatementApi.Extraction.Syntax;

namespace StatementApi.Training.Syntax;

/// <summary>The trained tables of the grammatical analysis; the parser's are those of its transitions and of its relations.</summary>
internal sealed record SyntaxWeights(WeightTable Tagger, WeightTable Entities, ImmutableArray<WeightTable> Parser)
{
    /// <summary>The models ready for analysis.</summary>
    public SyntaxModels ToModels() => new(
        new PartOfSpeechTagger(CompactTable.Of(Tagger)),
        new EntityRecognizer(CompactTable.Of(Entities)),
        new DependencyParser(CompactTable.Of(Parser[0]), CompactTable.Of(Parser[1])));

    /// <summary>The models ready to be written.</summary>
    public IReadOnlyList<TrainedModel> ToFiles() =>
    [
        new(SyntaxModels.TaggerVersion, [Tagger]),
        new(SyntaxModels.EntitiesVersion, [Entities]),
        new(SyntaxModels.ParserVersion, Parser),
    ];
}
