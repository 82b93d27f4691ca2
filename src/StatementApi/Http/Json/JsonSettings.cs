using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace StatementApi.Http.Json;

/// <summary>How the API reads and writes JSON: camelCase, enums as camelCase strings, numbers as numbers, nothing unknown, nothing twice.</summary>
internal static class JsonSettings
{
    /// <summary>Applies the settings.</summary>
    public static void Apply(JsonSerializerOptions options)
    {
        options.NumberHandling = JsonNumberHandling.Strict;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.AllowDuplicateProperties = false;
        options.PropertyNameCaseInsensitive = false;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.MaxDepth = 32;
        // Quotation marks and letters of other scripts stay readable; the answers are never embedded in HTML.
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.Converters.Add(new StrictEnumConverter());
        options.Converters.Add(new WellFormedStringConverter());
        options.Converters.Add(new DateOnlyConverter());
    }
}
