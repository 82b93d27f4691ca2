using StatementApi.Extraction.Models;

namespace StatementApi.Extraction.Syntax;

/// <summary>The trained stages of the grammatical analysis.</summary>
internal sealed record SyntaxModels(PartOfSpeechTagger Tagger, EntityRecognizer Recognizer, DependencyParser Parser)
{
    public static readonly ModelVersion TaggerVersion = new("tagger", 1);
    public static readonly ModelVersion EntitiesVersion = new("entities", 1);
    public static readonly ModelVersion ParserVersion = new("parser", 1);

    /// <summary>The models that are embedded in this assembly.</summary>
    /// <exception cref="WeightsFileException">A weights file is absent, damaged or of another version.</exception>
    public static SyntaxModels ReadEmbedded()
    {
        var tagger = WeightsFile.ReadEmbedded(TaggerVersion);
        var entities = WeightsFile.ReadEmbedded(EntitiesVersion);
        var parser = WeightsFile.ReadEmbedded(ParserVersion);
        return new SyntaxModels(
            new PartOfSpeechTagger(tagger[0]), new EntityRecognizer(entities[0]), new DependencyParser(parser[0], parser[1]));
    }
}
