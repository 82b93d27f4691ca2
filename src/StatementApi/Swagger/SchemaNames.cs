namespace StatementApi.Swagger;

/// <summary>Names the schemas of the document after what they are, not after the classes behind them.</summary>
internal static class SchemaNames
{
    private static readonly string[] Suffixes = ["Response", "Contract"];

    /// <summary><c>QuoteResponse</c> is <c>Quote</c>, <c>Page&lt;QuoteResponse&gt;</c> is <c>PageOfQuote</c>.</summary>
    public static string Of(Type type)
    {
        if (type.IsGenericType)
        {
            return $"{type.Name[..type.Name.IndexOf('`')]}Of{string.Concat(type.GetGenericArguments().Select(Of))}";
        }

        var suffix = Suffixes.FirstOrDefault(suffix => type.Name.EndsWith(suffix, StringComparison.Ordinal)) ?? "";
        return type.Name[..^suffix.Length];
    }
}
