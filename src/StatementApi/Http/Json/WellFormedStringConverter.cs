using System.Text.Json;
using System.Text.Json.Serialization;

namespace StatementApi.Http.Json;

/// <summary>Reads strings and refuses those that hold NUL or a lone surrogate, escaped or not.</summary>
internal sealed class WellFormedStringConverter : JsonConverter<string>
{
    /// <inheritdoc />
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException("must be a string");
        }

        var text = Decode(ref reader);
        return WellFormedText.FaultOf(text) is { } fault ? throw new JsonException(fault) : text;
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    private static string Decode(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // The bytes were checked to be UTF-8 before, so that only an escape can be at fault.
            throw new JsonException("contains a lone surrogate");
        }
    }
}
