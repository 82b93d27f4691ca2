namespace StatementApi.Training.Syntax;

/// <summary>How far a stage of the training has come.</summary>
/// <param name="Stage">What is being trained.</param>
/// <param name="Share">From 0 to 1, where it is done.</param>
internal readonly record struct StageStep(string Stage, double Share);
