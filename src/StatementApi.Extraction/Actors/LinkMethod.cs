namespace StatementApi.Extraction.Actors;

/// <summary>Stable names of the decisions in <see cref="ActorLink.Method"/>, and how far each is trusted.</summary>
internal static class LinkMethod
{
    public const string Name = "name";
    public const string Alias = "alias";
    public const string Surname = "surname";
    public const string Metonym = "metonym";
    public const string Demonym = "demonym";
    public const string Context = "context";
    public const string Role = "role";
    public const string Delegate = "delegate";
    public const string Ministry = "ministry";
    public const string Group = "group";
    public const string NewActor = "newActor";
    public const string Coreference = "coreference";

    /// <summary>What a link over the chain keeps of the certainty of the mention that was linked.</summary>
    public const double CoreferenceTrust = 0.9;

    /// <summary>Nobody who can be named.</summary>
    public static readonly ActorLink Unnamed = new(null, null, null, "unnamed", 0.8);

    /// <summary>Several actors share the name, and the article does not tell which is meant.</summary>
    public static readonly ActorLink Ambiguous = new(null, null, null, "ambiguousName", 0.5);

    /// <summary>How likely a link of the method is right.</summary>
    public static double Trust(string method) => method switch
    {
        Name => 0.97,
        Alias => 0.95,
        Metonym or Ministry or Delegate => 0.9,
        Role or Surname => 0.85,
        Context or NewActor or Group => 0.8,
        _ => 0.6,
    };

    /// <summary>A link to a known actor.</summary>
    public static ActorLink To(GazetteerActor actor, string method) => new(actor.Key, actor.Name, actor.Kind, method, Trust(method));

    /// <summary>A link to an actor that the gazetteer lacks.</summary>
    public static ActorLink ToNew(string name, ActorKind kind, string method = NewActor) => new(null, name, kind, method, Trust(method));

    /// <summary>The method that a form of the name amounts to.</summary>
    public static string Of(NameSource source) => source switch
    {
        NameSource.Name => Name,
        NameSource.Alias => Alias,
        NameSource.Surname => Surname,
        NameSource.Metonym => Metonym,
        NameSource.Demonym => Demonym,
        _ => Role,
    };
}
