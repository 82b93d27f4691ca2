namespace StatementApi.Extraction.Models;

/// <summary>A trained model and the version of the code that its weights fit.</summary>
/// <param name="Name">The file's name without its extension ("tagger").</param>
/// <param name="Version">Raised whenever features, classes or decoding change, so that older weights are refused.</param>
internal readonly record struct ModelVersion(string Name, int Version)
{
    /// <summary>As messages name it: "tagger 1".</summary>
    public override string ToString() => $"{Name} {Version}";
}
