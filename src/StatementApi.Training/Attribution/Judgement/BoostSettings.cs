namespace StatementApi.Training.Attribution.Judgement;

/// <summary>How boosted trees are trained.</summary>
/// <param name="TreeBits">Binary logarithm of the number of trees.</param>
/// <param name="Rate">What share of its best weight a leaf gets.</param>
/// <param name="FewestExamples">Examples that each side of a question needs.</param>
/// <param name="Regularisation">Pulls leaves of few examples towards zero.</param>
/// <param name="Share">Share of the examples, and of the features, that a tree sees.</param>
internal sealed record BoostSettings(int TreeBits, double Rate, int FewestExamples, double Regularisation, double Share);
