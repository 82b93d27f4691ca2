using System.Globalization;
using StatementApi.Extraction.Actors;
using StatementApi.Extraction.Acts;
using StatementApi.Extraction.Mentions;

namespace StatementApi.Generation;

/// <summary>
/// All that generated articles tell of: who speaks, where, about what, in which paper. Few come often and many seldom, by Zipf's law. Immutable and
/// thread-safe.
/// </summary>
internal sealed class World
{
    private const int Towns = 20_000;
    private const int ArticlesPerInvention = 6;
    private const int ThemesPerActor = 3;
    private const double CastExponent = 0.9;
    private const double ShareOnThemes = 0.6;

    private readonly CastMember[] _cast;
    private readonly string[] _topics;
    private readonly string[] _publishers;
    private readonly string[] _places;
    private readonly IReadOnlyList<string> _towns;
    private readonly GeneratedCue[] _cues;
    private readonly Zipf _castRanks;
    private readonly Zipf _topicRanks;
    private readonly Zipf _publisherRanks;
    private readonly Zipf _placeRanks;
    private readonly Zipf _townRanks = new(Towns);
    private readonly Zipf _cueRanks;

    /// <summary>Draws a world.</summary>
    /// <param name="plan">What is to be generated in it.</param>
    /// <param name="known">The actors that there are before the first article.</param>
    public World(GenerationPlan plan, IEnumerable<GazetteerActor> known)
    {
        var random = new Random(plan.Seed);
        var actors = known.OrderBy(actor => actor.Key, StringComparer.Ordinal).ToList();
        _topics = [.. Grammar.Topics];
        random.Shuffle(_topics);
        _topicRanks = new Zipf(_topics.Length, 0.8);
        _cast = CastOf(actors, InventedNames.People(Math.Max(1, plan.Articles / ArticlesPerInvention), random), random);
        _castRanks = new Zipf(_cast.Length, CastExponent);
        _places = [.. actors.Where(actor => actor.Kind == ActorKind.Country).SelectMany(PlacesOf).Distinct()];
        random.Shuffle(_places);
        _placeRanks = new Zipf(_places.Length, 0.8);
        _towns = InventedNames.Towns(Towns, random);
        _publishers = PublishersOf(WordFile.Lines("publishers.txt"));
        _publisherRanks = new Zipf(_publishers.Length);
        var cues = WordFile.Rows("cues.tsv");
        _cues = [.. cues.Select(row => new GeneratedCue(row[0], row[1], Enum.Parse<SpeechAct>(row[2], ignoreCase: true)))];
        _cueRanks = new Zipf(cues.Select(row => double.Parse(row[3], CultureInfo.InvariantCulture)));
        Told = _cues.Single(cue => cue.Form == "told");
    }

    /// <summary>The wordings.</summary>
    public Grammar Grammar { get; } = Grammar.Read();

    /// <summary>The cue where somebody is spoken to.</summary>
    public GeneratedCue Told { get; }

    /// <summary>Somebody, most likely somebody well known.</summary>
    public CastMember Somebody(Random random) => _cast[_castRanks.Next(random)];

    /// <summary>A topic, most likely one of the speaker's own.</summary>
    public string TopicFor(CastMember? speaker, Random random) => speaker is not null && random.NextDouble() < ShareOnThemes
        ? speaker.Themes[random.Next(speaker.Themes.Length)]
        : _topics[_topicRanks.Next(random)];

    /// <summary>A country or capital.</summary>
    public string Place(Random random) => _places[_placeRanks.Next(random)];

    /// <summary>An invented town.</summary>
    public string Town(Random random) => _towns[_townRanks.Next(random)];

    /// <summary>A publisher.</summary>
    public string Publisher(Random random) => _publishers[_publisherRanks.Next(random)];

    /// <summary>A cue that needs nobody who is spoken to.</summary>
    public GeneratedCue Cue(Random random) => _cues[_cueRanks.Next(random)];

    private CastMember[] CastOf(List<GazetteerActor> known, IReadOnlyList<string> invented, Random random)
    {
        var stars = known.ConvertAll(actor => Member(actor.Key, actor.Name, actor.Kind, actor.Gender, random)).ToArray();
        random.Shuffle(stars);
        var extras = invented.Select(name => Member(
            null, name, ActorKind.Person, random.Next(2) == 0 ? Gender.Male : Gender.Female, random));
        return [.. stars.OrderBy(member => member.Kind != ActorKind.Person && random.NextDouble() < 0.7), .. extras];
    }

    private CastMember Member(string? key, string name, ActorKind kind, Gender gender, Random random) => new(
        key, name, kind, gender, [.. Enumerable.Range(0, ThemesPerActor).Select(_ => _topics[_topicRanks.Next(random)])]);

    private static IEnumerable<string> PlacesOf(GazetteerActor country) =>
        country.Metonyms.IsDefault ? [country.Name] : country.Metonyms.Prepend(country.Name);

    private static string[] PublishersOf(IReadOnlyList<string> words) =>
        [.. words[1].Split(' ').SelectMany(kind => words[0].Split(' ').Select(name => $"{name.Replace('-', ' ')} {kind} (fictional)"))];
}
