using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Time;

/// <summary>How exactly a date is known.</summary>
public enum DatePrecision : byte
{
    /// <summary>A single day.</summary>
    Day,

    /// <summary>An ISO week; the date is its Monday.</summary>
    Week,

    /// <summary>A calendar month; the date is its first day.</summary>
    Month,

    /// <summary>A calendar year; the date is its first of January.</summary>
    Year,
}

/// <summary>When something was said.</summary>
/// <param name="Date">First day of the period; null where the expression needs a publication date that is not known.</param>
/// <param name="Until">Last day of the period (inclusive); null exactly where <paramref name="Date"/> is.</param>
/// <param name="Precision">Length of the period.</param>
/// <param name="Expression">The words that say so; null where inherited from the same occasion.</param>
/// <param name="Rule">Stable camelCase name of the rule ("weekday", "dayBefore", "sameOccasion").</param>
public sealed record StatementDate(
    DateOnly? Date, DateOnly? Until, DatePrecision Precision, TextSpan? Expression, string Rule);
