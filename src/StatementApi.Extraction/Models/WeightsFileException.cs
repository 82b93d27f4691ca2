namespace StatementApi.Extraction.Models;

/// <summary>A weights file that is absent, damaged, or made for another version of its model; the message names the model.</summary>
public sealed class WeightsFileException(string message, Exception? innerException = null) : Exception(message, innerException);
