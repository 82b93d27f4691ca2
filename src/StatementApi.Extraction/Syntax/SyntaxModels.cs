using StatementApi.Extraction.Models;

namespace StatementApi.Extraction.Syntax;

/// <summary>The trained stages of the grammatical analysis.</summary>
internal sealed record SyntaxModels(PartOfSpeechTagger Tagger, EntityRecognizer Recognizer, DependencyParser Parser)
{
    public static readonly ModelVersion TaggerVersion = new("tagger", 2);
    public static readonly ModelVersion EntitiesVersion = new("entities", 2);
    public static readonly ModelVersion ParserVersion = new("parser", 2);

    /// <summary>The models that are embedded in this assembly, read side by side where there are cores.</summary>
    /// <exception cref="WeightsFileException">A weights file is absent, damaged or of another version.</exception>
    public static SyntaxModels ReadEmbedded()
    {
        var parser = Task.Run(() => WeightsReader.ReadEmbedded(
            ParserVersion, file => new DependencyParser(file.Read<CompactTable>(), file.Read<CompactTable>())));
        var recognizer = WeightsReader.ReadEmbedded(EntitiesVersion, file => new EntityRecognizer(file.Read<CompactTable>()));
        var tagger = WeightsReader.ReadEmbedded(TaggerVersion, file => new PartOfSpeechTagger(file.Read<CompactTable>()));
        return new SyntaxModels(tagger, recognizer, parser.GetAwaiter().GetResult());
    }
}
