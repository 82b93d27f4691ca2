using StatementApi.Extraction.Mentions;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Coreference;

/// <summary>Whether a chain is of a person, a body and so on, for agreement.</summary>
internal enum ChainSort : byte
{
    Person,
    Body,
    Country,
    Group,
    Unknown,
}

/// <summary>A chain while the article is being read.</summary>
internal sealed class Chain(int id, ChainSort sort)
{
    private const int MostDescriptions = 8;

    /// <summary>Index of the first mention.</summary>
    public int Id { get; private set; } = id;

    public ChainSort Sort { get; } = sort;

    public Gender Gender { get; private set; }

    public bool IsPlural => Sort == ChainSort.Group;

    /// <summary>The fullest name so far; null for one who is only described.</summary>
    public TextSpan? Name { get; private set; }

    public int NameWords { get; private set; }

    /// <summary>Key of the gazetteer's actor, where the name or office is no one else's.</summary>
    public string? ActorKey { get; set; }

    /// <summary>Index of the last mention.</summary>
    public int LastMention { get; private set; } = id;

    /// <summary>Offices and descriptions, in text order.</summary>
    public List<TextSpan> Descriptions { get; } = [];

    /// <summary>Takes an earlier mention in, which becomes the first.</summary>
    public void BeginAt(int mention) => Id = mention;

    public void See(Mention mention, int index)
    {
        LastMention = index;
        Gender = Gender == Gender.Unknown ? mention.Gender : Gender;
    }

    public void Call(TextSpan name, int words)
    {
        if (words > NameWords)
        {
            (Name, NameWords) = (name, words);
        }
    }

    public void Describe(TextSpan description)
    {
        if (Descriptions.Count < MostDescriptions)
        {
            Descriptions.Add(description);
        }
    }

    public bool AgreesWith(Gender gender) => gender == Gender.Unknown || Gender == Gender.Unknown || gender == Gender;
}
