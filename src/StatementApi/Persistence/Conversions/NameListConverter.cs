using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace StatementApi.Persistence.Conversions;

/// <summary>Stores short names that are never searched as one text, a line each.</summary>
internal sealed class NameListConverter() : ValueConverter<ImmutableArray<string>, string>(
    names => string.Join('\n', names),
    text => Read(text))
{
    /// <summary>The names in what was stored.</summary>
    public static ImmutableArray<string> Read(string text) => [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
}
