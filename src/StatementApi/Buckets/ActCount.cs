using StatementApi.Extraction.Acts;

namespace StatementApi.Buckets;

/// <summary>How often something was done by speaking.</summary>
/// <param name="Act">What speakers did.</param>
/// <param name="Count">Number of quotes.</param>
public sealed record ActCount(SpeechAct Act, int Count);
