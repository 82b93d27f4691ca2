namespace StatementApi.Filtering;

/// <summary>One thing to look for in a text.</summary>
/// <param name="Words">A word, or words that must follow each other.</param>
/// <param name="IsPrefix">Whether the last word may go on.</param>
/// <param name="IsExcluded">Whether the text must not have it.</param>
internal readonly record struct SearchTerm(string Words, bool IsPrefix, bool IsExcluded);
