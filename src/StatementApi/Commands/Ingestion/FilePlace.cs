namespace StatementApi.Commands.Ingestion;

/// <summary>Where an article stands on disk.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line, from 1; null for a whole file or an element of an array.</param>
/// <param name="Element">Rank in an array, from 0; null elsewhere.</param>
/// <param name="Read">How many bytes of all files were read when it was.</param>
internal sealed record FilePlace(string File, long? Line, long? Element, long Read)
{
    /// <summary>As compilers write it, so that editors find it.</summary>
    public override string ToString() => (Line, Element) switch
    {
        ({ } line, _) => $"{File}:{line}",
        (_, { } element) => $"{File}[{element}]",
        _ => File,
    };
}
