using System.Text.Json;
using StatementApi.Http.Problems;

namespace StatementApi.Http.Json;

/// <summary>Reads JSON that clients sent, and says of every fault in which field it is.</summary>
internal static class StrictJson
{
    /// <summary>The object in <paramref name="bytes"/>, which are UTF-8.</summary>
    /// <exception cref="ProblemException">There is none, or it is not of the type.</exception>
    public static object Read(ReadOnlySpan<byte> bytes, Type type, JsonSerializerOptions json)
    {
        if (bytes.Length == 0)
        {
            throw ProblemException.InvalidField("body", "is empty");
        }

        try
        {
            return JsonSerializer.Deserialize(bytes, type, json) ?? throw ProblemException.InvalidField("body", "must be a JSON object, not null");
        }
        catch (JsonException exception)
        {
            throw new ProblemException(Problem.Of(ProblemKind.InvalidRequest, null, JsonFault.Describe(exception)));
        }
    }
}
