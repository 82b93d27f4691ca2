using System.Text.Json;
using System.Text.RegularExpressions;
using StatementApi.Http.Problems;

namespace StatementApi.Http.Json;

/// <summary>Says what a serializer's exception means to a client.</summary>
internal static partial class JsonFault
{
    /// <summary>The field at fault and the reason.</summary>
    public static FieldError Describe(JsonException exception)
    {
        var path = FieldOf(exception.Path);
        var message = exception.Message;
        if (message.StartsWith("The JSON property '", StringComparison.Ordinal))
        {
            return new FieldError(Member(path, Quoted().Match(message).Groups[1].Value), "is not a member of this request");
        }

        if (message.StartsWith("Duplicate property", StringComparison.Ordinal))
        {
            return new FieldError(path, "is given twice");
        }

        if (message.StartsWith("The property or field '", StringComparison.Ordinal) || message.StartsWith("The constructor parameter '", StringComparison.Ordinal))
        {
            return new FieldError(path, "must not be null");
        }

        if (message.Contains("missing required properties", StringComparison.Ordinal))
        {
            var missing = Quoted().Matches(message);
            return new FieldError(Member(path, missing[^1].Groups[1].Value), "is required");
        }

        return exception.InnerException is JsonException || IsSyntax(message)
            ? new FieldError(path, $"is not well-formed JSON (line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1})")
            : new FieldError(path, ReasonOf(message));
    }

    private static bool IsSyntax(string message) => message.Contains("LineNumber:", StringComparison.Ordinal)
        && !message.StartsWith("The JSON value could not be converted", StringComparison.Ordinal);

    private static string ReasonOf(string message) =>
        message.StartsWith("The JSON value could not be converted", StringComparison.Ordinal) ? "has the wrong type, or a value that is not in the list"
        : char.IsLower(message[0]) ? message
        : "is not valid";

    private static string FieldOf(string? path) => path is null or "$" ? "body" : path.TrimStart('$', '.');

    private static string Member(string parent, string name) => parent == "body" || parent == name || parent.EndsWith('.' + name) ? (parent == "body" ? name : parent) : $"{parent}.{name}";

    [GeneratedRegex("'([^']*)'")]
    private static partial Regex Quoted();
}
