using System.Collections.Immutable;
using StatementApi.Extraction.Acts;
using StatementApi.Extraction.Actors;
using StatementApi.Extraction.Attribution;
using StatementApi.Extraction.Mentions;
using StatementApi.Extraction.Quotations;
using StatementApi.Extraction.Text;
using StatementApi.Extraction.Time;

namespace StatementApi.Extraction;

/// <summary>Joins an article's layers to its statements.</summary>
/// <param name="Quotations">The quotations.</param>
/// <param name="Mentions">The mentions.</param>
/// <param name="Relations">The attributions.</param>
/// <param name="Links">Whom each mention stands for.</param>
/// <param name="Dates">When each attribution's utterance was made.</param>
internal sealed record StatementAssembler(
    ImmutableArray<Quotation> Quotations,
    ImmutableArray<Mention> Mentions,
    ImmutableArray<AttributionRelation> Relations,
    ImmutableArray<ActorLink> Links,
    ImmutableArray<StatementDate?> Dates)
{
    private static readonly ActorLink Unnamed = new(null, null, null, "unnamed", 0);

    /// <summary>The statements in the order of the attributions, without beliefs and wishes.</summary>
    /// <param name="topics">Names the topics of a content.</param>
    /// <param name="keyPhrases">The key phrases of each attribution's content.</param>
    public ImmutableArray<Statement> Assemble(
        Func<ImmutableArray<TextSpan>, ImmutableArray<string>> topics, ImmutableArray<ImmutableArray<string>> keyPhrases)
    {
        var positions = Positions();
        var statements = ImmutableArray.CreateBuilder<Statement>(Relations.Length);
        var audience = new Audience(Mentions, Links);
        var mentioned = new MentionedActors(Mentions, Links);
        for (var i = 0; i < Relations.Length; i++)
        {
            if (positions[i] >= 0)
            {
                statements.Add(Statement(i, Enclosing(i, positions), audience.Of(Relations[i]), mentioned, topics, keyPhrases[i]));
            }
        }

        return statements.DrainToImmutable();
    }

    /// <summary>Those of the new actors who speak or are spoken to, alone or in a group ("A; B").</summary>
    public static ImmutableArray<NewActor> Participating(ImmutableArray<NewActor> actors, ImmutableArray<Statement> statements)
    {
        var names = statements
            .SelectMany(statement => statement.Addressees.Prepend(statement.Speaker))
            .SelectMany(participant => participant.Actor.Name?.Split("; ") ?? [])
            .ToHashSet(StringComparer.Ordinal);
        return [.. actors.Where(actor => names.Contains(actor.Name))];
    }

    /// <summary>The place of each attribution among the statements, -1 for those left out.</summary>
    private int[] Positions()
    {
        var positions = new int[Relations.Length];
        var next = 0;
        for (var i = 0; i < positions.Length; i++)
        {
            positions[i] = Relations[i].Cue?.Act == SpeechAct.Think ? -1 : next++;
        }

        return positions;
    }

    private int Enclosing(int relation, int[] positions)
    {
        var parent = Relations[relation].Parent;
        while (parent >= 0 && positions[parent] < 0)
        {
            parent = Relations[parent].Parent;
        }

        return parent < 0 ? -1 : positions[parent];
    }

    private Statement Statement(
        int index,
        int parent,
        ImmutableArray<Participant> addressees,
        MentionedActors mentioned,
        Func<ImmutableArray<TextSpan>, ImmutableArray<string>> topics,
        ImmutableArray<string> keyPhrases)
    {
        var relation = Relations[index];
        var speaker = Speaker(relation);
        return new Statement(
            StatementTyper.TypeOf(relation, Quotations),
            relation.Content,
            relation.Cue,
            relation.Cue?.Act ?? SpeechAct.Comment,
            speaker,
            addressees,
            mentioned.In(relation.Content, speaker, addressees),
            topics(relation.Content),
            keyPhrases,
            Dates[index],
            parent,
            relation.Method,
            relation.Confidence);
    }

    /// <summary>Who says it: the source, whose words "I" stands in, or whoever goes on speaking.</summary>
    internal Participant Speaker(AttributionRelation relation)
    {
        if (relation is { Source: { Length: 1 } first, SourceMention: >= 0, Parent: >= 0 } && Mentions[relation.SourceMention].Kind == MentionKind.Pronoun)
        {
            return new Participant(first, Speaker(Relations[relation.Parent]).Actor with { Method = "firstPerson" });
        }

        if (relation.SourceMention >= 0)
        {
            return new Participant(relation.Source, Links[relation.SourceMention]);
        }

        return relation.Source is null && GoingOn(relation) is { SourceMention: >= 0 } earlier
            ? new Participant(null, Links[earlier.SourceMention] with { Method = "previousSpeaker" })
            : new Participant(relation.Source, Unnamed);
    }

    /// <summary>The attribution whose speaker goes on speaking, with a source of its own.</summary>
    private AttributionRelation? GoingOn(AttributionRelation relation)
    {
        while (relation.Source is null && relation.PreviousSpeaker >= 0)
        {
            relation = Relations[relation.PreviousSpeaker];
        }

        return relation.Source is null ? null : relation;
    }
}
