using System.Globalization;
using StatementApi.Extraction.Text;

namespace StatementApi.Generation;

/// <summary>Puts wordings into a text, their slots filled.</summary>
/// <param name="world">What there is to tell.</param>
/// <param name="text">Where to write.</param>
/// <param name="random">What to choose by.</param>
internal sealed class Telling(World world, StoryText text, Random random)
{
    private const int FirstYear = 1985;
    private const int LastYear = 2016;

    /// <summary>The known actors whom the wordings name, and where.</summary>
    public List<(TextSpan Span, CastMember Member)> Named { get; } = [];

    /// <summary>Writes a wording of a slot and tells where it stands.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="topic">What {subject} is about.</param>
    public TextSpan Write(string slot, string? topic = null)
    {
        var start = text.Position;
        Fill(slot, topic);
        return text.Since(start);
    }

    /// <summary>Writes a wording that begins with a capital.</summary>
    public TextSpan WriteSentence(string slot, string? topic = null)
    {
        var span = Write(slot, topic);
        text.Capitalize(span.Start);
        return span;
    }

    private void Fill(string slot, string? topic)
    {
        if (slot == "actor")
        {
            AddActor(world.Somebody(random));
            return;
        }

        if (Known(slot) is { } words)
        {
            text.Add(words);
            return;
        }

        var phrase = world.Grammar.Pick(slot == "subject" ? Grammar.SubjectOf(topic ?? world.TopicFor(null, random)) : slot, random);
        for (var part = 0; part < phrase.Parts.Length; part++)
        {
            if (part % 2 == 0)
            {
                text.Add(phrase.Parts[part]);
            }
            else
            {
                Fill(phrase.Parts[part], topic);
            }
        }
    }

    private void AddActor(CastMember member)
    {
        var span = text.Add(member.Name);
        if (member.Key is not null)
        {
            Named.Add((span, member));
        }
    }

    private string? Known(string slot) => slot switch
    {
        "place" => world.Place(random),
        "town" => world.Town(random),
        "number" => Number(),
        "year" => random.Next(FirstYear, LastYear + 1).ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>Small numbers come as often as large ones.</summary>
    private string Number() => ((int)Math.Pow(10, 0.3 + (random.NextDouble() * 2.6))).ToString(CultureInfo.InvariantCulture);
}
