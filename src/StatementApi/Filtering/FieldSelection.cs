using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using StatementApi.Http.Problems;

namespace StatementApi.Filtering;

/// <summary>The members of a representation that a client asked for with <c>select</c>.</summary>
/// <typeparam name="T">The representation.</typeparam>
internal sealed class FieldSelection<T>
{
    private readonly IReadOnlyList<JsonPropertyInfo> _fields;

    private FieldSelection(IReadOnlyList<JsonPropertyInfo> fields) => _fields = fields;

    /// <summary>Reads a list of names parted by commas; null for none, which stands for all.</summary>
    /// <exception cref="ProblemException">400: a name is not a member's.</exception>
    public static FieldSelection<T>? Parse(string? select, JsonSerializerOptions json)
    {
        if (select is null)
        {
            return null;
        }

        var known = json.GetTypeInfo(typeof(T)).Properties;
        var names = select.Split(',', StringSplitOptions.TrimEntries);
        return new FieldSelection<T>([.. names.Distinct().Select(name => known.FirstOrDefault(field => field.Name == name)
            ?? throw ProblemException.InvalidField("select", Refusal(name, known)))]);
    }

    /// <summary>The members selected, with their values; those that a whole representation would leave out are left out.</summary>
    public IReadOnlyDictionary<string, object?> Of(T representation) => _fields
        .Select(field => (field, Value: field.Get!(representation!)))
        .Where(member => member.field.ShouldSerialize?.Invoke(representation!, member.Value) ?? true)
        .ToDictionary(member => member.field.Name, member => member.Value);

    private static string Refusal(string name, IEnumerable<JsonPropertyInfo> known) =>
        $"'{name}' is not a field; the fields are {string.Join(", ", known.Select(field => field.Name))}";
}
