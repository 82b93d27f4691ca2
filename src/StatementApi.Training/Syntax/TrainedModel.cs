using System.Collections.Immutable;
using StatementApi.Extraction.Models;
using StatementApi.Extraction.Syntax;

namespace StatementApi.Training.Syntax;

/// <summary>A model that is ready to be written.</summary>
internal sealed record TrainedModel(ModelVersion Version, ImmutableArray<WeightTable> Tables);
