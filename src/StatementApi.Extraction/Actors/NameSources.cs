namespace StatementApi.Extraction.Actors;

/// <summary>A choice among the forms that a lookup considers.</summary>
[Flags]
internal enum NameSources
{
    Listed = 1 << NameSource.Name | 1 << NameSource.Alias | 1 << NameSource.Metonym,
    Surnames = 1 << NameSource.Surname | 1 << NameSource.Alias,
    Demonyms = 1 << NameSource.Demonym,
    Bodies = Listed | Demonyms,
    All = Listed | Surnames | Demonyms,
    Offices = 1 << NameSource.Office,
}

/// <summary>Membership in a choice of forms.</summary>
internal static class NameSourcesExtensions
{
    public static bool Include(this NameSources sources, NameSource source) => ((int)sources & 1 << (int)source) != 0;
}
