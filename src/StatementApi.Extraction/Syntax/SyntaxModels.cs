using System.Collections.Immutable;
using StatementApi.Extraction.Models;

namespace StatementApi.Extraction.Syntax;

/// <summary>The trained stages of the grammatical analysis.</summary>
internal sealed record SyntaxModels(PartOfSpeechTagger Tagger, EntityRecognizer Recognizer, DependencyParser Parser)
{
    public static readonly ModelVersion TaggerVersion = new("tagger", 1);
    public static readonly ModelVersion EntitiesVersion = new("entities", 1);
    public static readonly ModelVersion ParserVersion = new("parser", 1);

    /// <summary>The models that are embedded in this assembly, read side by side where there are cores.</summary>
    /// <exception cref="WeightsFileException">A weights file is absent, damaged or of another version.</exception>
    public static SyntaxModels ReadEmbedded()
    {
        var parser = Task.Run(() => ReadParser(WeightsFile.ReadEmbedded<CompactTable>(ParserVersion)));
        var recognizer = Task.Run(() => new EntityRecognizer(WeightsFile.ReadEmbedded<CompactTable>(EntitiesVersion)[0]));
        var tagger = new PartOfSpeechTagger(WeightsFile.ReadEmbedded<CompactTable>(TaggerVersion)[0]);
        return new SyntaxModels(tagger, recognizer.GetAwaiter().GetResult(), parser.GetAwaiter().GetResult());
    }

    private static DependencyParser ReadParser(ImmutableArray<CompactTable> tables) => new(tables[0], tables[1]);
}
