namespace StatementApi.Training.Evaluation;

/// <summary>A gold attribution and the predicted one that was matched with it, by their indices.</summary>
/// <param name="Gold">Index of the gold one.</param>
/// <param name="Predicted">Index of the predicted one.</param>
/// <param name="IsExact">Whether their contents are the same tokens.</param>
/// <param name="SaysWho">Whether their sources share a token, or both have none.</param>
internal readonly record struct JudgedPair(int Gold, int Predicted, bool IsExact, bool SaysWho);
