using StatementApi.Extraction.Models;

namespace StatementApi.Extraction.Attribution.Learned;

/// <summary>The trained stages of the learned attribution.</summary>
/// <param name="Cues">Which tokens are cues.</param>
/// <param name="Contents">Which tokens belong to sources and contents.</param>
/// <param name="Pairs">Which of them belong to a given cue.</param>
internal sealed record AttributionModels(ChainModel Cues, ChainModel Contents, ChainModel Pairs)
{
    public static readonly ModelVersion Version = new("attribution", 5);

    /// <summary>The models that are embedded in this assembly.</summary>
    /// <exception cref="WeightsFileException">The weights file is absent, damaged or of another version.</exception>
    public static AttributionModels ReadEmbedded() => WeightsReader.ReadEmbedded(
        Version, file => new AttributionModels(ChainModel.Read(file), ChainModel.Read(file), ChainModel.Read(file)));
}
