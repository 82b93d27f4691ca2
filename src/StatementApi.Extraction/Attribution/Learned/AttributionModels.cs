using System.Collections.Immutable;
using StatementApi.Extraction.Models;
using StatementApi.Extraction.Syntax;

namespace StatementApi.Extraction.Attribution.Learned;

/// <summary>The trained stages of the learned attribution.</summary>
/// <param name="Cues">Which tokens are cues.</param>
/// <param name="Contents">Which tokens belong to sources and contents.</param>
/// <param name="Pairs">Which of them belong to a given cue.</param>
internal sealed record AttributionModels(ChainModel Cues, ChainModel Contents, ChainModel Pairs)
{
    public static readonly ModelVersion Version = new("attribution", 2);

    /// <summary>The models that are embedded in this assembly.</summary>
    /// <exception cref="WeightsFileException">The weights file is absent, damaged or of another version.</exception>
    public static AttributionModels ReadEmbedded()
    {
        return Of(WeightsFile.ReadEmbedded<WeightTable>(Version));
    }

    /// <summary>The models whose features and transitions are in <paramref name="tables"/>, stage by stage.</summary>
    public static AttributionModels Of(ImmutableArray<WeightTable> tables) =>
        new(ChainModel.Of(tables, 0), ChainModel.Of(tables, 2), ChainModel.Of(tables, 4));
}
