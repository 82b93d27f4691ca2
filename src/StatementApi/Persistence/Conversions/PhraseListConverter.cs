using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace StatementApi.Persistence.Conversions;

/// <summary>Stores phrases as a JSON array, which the database's triggers can take apart.</summary>
internal sealed class PhraseListConverter() : ValueConverter<ImmutableArray<string>, string>(
    phrases => JsonSerializer.Serialize(phrases, Plain),
    json => JsonSerializer.Deserialize<ImmutableArray<string>>(json, Plain))
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
