namespace StatementApi.Training.Attribution;

/// <summary>How a chain model is trained.</summary>
/// <param name="Epochs">Passes over the examples.</param>
/// <param name="Rate">First step size of AdaGrad; falls to a fifth.</param>
/// <param name="Dropout">Share of a token's features left out at each step, so that no single one is relied upon.</param>
/// <param name="Decay">Strength of the pull of weights towards zero.</param>
/// <param name="MinimumCount">Features seen less often are left out.</param>
/// <param name="Bits">Binary logarithm of the rows of the table that the weights go to.</param>
internal sealed record ChainSettings(int Epochs, float Rate, double Dropout, float Decay, int MinimumCount, int Bits);
