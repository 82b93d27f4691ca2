using StatementApi.Extraction.Syntax;

namespace StatementApi.Training.Syntax;

/// <summary>A document with the tags of a tagger that has not learned from it, as later stages will meet them.</summary>
internal sealed record TaggedDocument(TrainingDocument Content, PartOfSpeech[] Tags)
{
    /// <summary>Tags <paramref name="document"/>.</summary>
    public static TaggedDocument Read(TrainingDocument document, PartOfSpeechTagger tagger)
    {
        var tags = new PartOfSpeech[document.Tokens.Length];
        foreach (var sentence in document.Sentences)
        {
            tagger.Tag(document.Features, sentence, tags);
        }

        return new TaggedDocument(document, tags);
    }
}
