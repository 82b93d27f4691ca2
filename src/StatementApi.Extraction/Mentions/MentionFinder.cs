using System.Collections.Immutable;
using StatementApi.Extraction.Actors;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Mentions;

/// <summary>Finds the noun phrases that can be somebody who speaks or is spoken to, inside quotations as well. Thread-safe.</summary>
public static class MentionFinder
{
    /// <summary>
    /// The mentions in order of their start, of two that start together the longer first. Phrases nest: the possessor in "Russia’s Defense
    /// Ministry", the country in "the representative of France", and each member of a coordination is a mention of its own.
    /// </summary>
    public static ImmutableArray<Mention> Find(
        Document document,
        ImmutableArray<Token> tokens,
        ImmutableArray<Sentence> sentences,
        ActorGazetteer gazetteer)
    {
        var words = WordClassifier.Classify(document, tokens, sentences, gazetteer);
        var drafts = NameEvidence.Settle(words, Scan(words, sentences));
        drafts.AddRange(Coordination.Groups(words, drafts));
        drafts.Sort(static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : b.End.CompareTo(a.End));
        return ToMentions(words, sentences, Apposition.Join(words, drafts));
    }

    private static List<MentionDraft> Scan(WordLayer words, ImmutableArray<Sentence> sentences)
    {
        var drafts = new List<MentionDraft>();
        var scanner = new PhraseScanner(words, drafts);
        foreach (var sentence in sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken;)
            {
                var before = drafts.Count;
                var next = scanner.Scan(i, sentence.EndToken);
                if (drafts.Count == before && (PronounReader.Read(words, i, sentence.EndToken) ?? PronounReader.ReadSubstitute(words, i, sentence.EndToken)) is { } pronoun)
                {
                    drafts.Add(pronoun);
                }

                i = next;
            }
        }

        return drafts;
    }

    private static ImmutableArray<Mention> ToMentions(WordLayer words, ImmutableArray<Sentence> sentences, List<(MentionDraft Draft, int Renames)> drafts)
    {
        var mentions = ImmutableArray.CreateBuilder<Mention>(drafts.Count);
        var sentence = 0;
        foreach (var (draft, renames) in drafts)
        {
            while (sentences[sentence].EndToken <= draft.First)
            {
                sentence++;
            }

            mentions.Add(new Mention(
                words.Span(draft.First, draft.End),
                words.Span(draft.HeadFirst, draft.HeadEnd),
                draft.Kind,
                sentence,
                draft.IsPlural,
                draft.Gender,
                draft.TitleEnd > draft.TitleFirst ? words.Span(draft.TitleFirst, draft.TitleEnd) : null,
                renames));
        }

        return mentions.DrainToImmutable();
    }
}
