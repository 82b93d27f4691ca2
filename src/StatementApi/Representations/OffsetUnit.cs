namespace StatementApi.Representations;

/// <summary>In what the offsets of an answer are counted.</summary>
public enum OffsetUnit : byte
{
    /// <summary>UTF-16 code units, as JavaScript, Java and C# index strings.</summary>
    Utf16,

    /// <summary>Unicode code points, as Python indexes strings.</summary>
    CodePoint,
}
