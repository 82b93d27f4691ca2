namespace StatementApi.Extraction.Acts;

/// <summary>Which forms of a verb a word can be.</summary>
[Flags]
internal enum VerbForms : byte
{
    None = 0,
    Base = 1,
    ThirdPerson = 2,
    Past = 4,
    Participle = 8,
    Gerund = 16,
}
