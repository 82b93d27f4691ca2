using StatementApi.Extraction;
using StatementApi.Extraction.Actors;

namespace StatementApi.Generation;

/// <summary>Mentions those who speak in one article: by their full names first, later by shorter ones.</summary>
internal sealed class Speakers(StoryText text, Random random)
{
    /// <summary>Somebody whom the text does not name.</summary>
    public static readonly ActorLink Unnamed = new(null, null, null, "unnamed", 0.8);

    private static readonly string[] Anonymous = ["officials", "a diplomat", "one resident", "a spokesman", "witnesses", "a person familiar with the matter"];

    private readonly HashSet<CastMember> _known = [];

    /// <summary>Writes who it is.</summary>
    /// <param name="member">Whom to mention; null for somebody without a name.</param>
    /// <param name="opens">Whether a sentence begins with it.</param>
    public Participant Mention(CastMember? member, bool opens)
    {
        var (words, link) = member is null ? (Anonymous[random.Next(Anonymous.Length)], Unnamed) : Name(member);
        var span = text.Add(words);
        if (opens)
        {
            text.Capitalize(span.Start);
        }

        return new Participant(span, link);
    }

    private (string Words, ActorLink Link) Name(CastMember member) => (_known.Add(member), random.NextDouble()) switch
    {
        (false, < 0.3) when member.Pronoun is { } pronoun => (pronoun, member.LinkBy("coreference", 0.87)),
        (false, < 0.8) => (member.ShortName, member.LinkBy("surname", 0.85)),
        _ => (member.Name, member.LinkBy("name", 0.97)),
    };
}
