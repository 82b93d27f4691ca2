namespace StatementApi.Swagger;

/// <summary>Names the schemas of the document after what they are, not after the classes behind them.</summary>
internal static class SchemaNames
{
    private const string Suffix = "Response";

    /// <summary><c>QuoteResponse</c> is <c>Quote</c>, <c>Page&lt;QuoteResponse&gt;</c> is <c>QuotePage</c>.</summary>
    public static string Of(Type type)
    {
        if (type.IsGenericType)
        {
            return string.Concat(type.GetGenericArguments().Select(Of)) + type.Name[..type.Name.IndexOf('`')];
        }

        return type.Name.EndsWith(Suffix, StringComparison.Ordinal) ? type.Name[..^Suffix.Length] : type.Name;
    }
}
