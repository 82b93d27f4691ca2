namespace StatementApi.Http;

/// <summary>Declares, for the OpenAPI document, that an operation reads a body of many representations by itself, as it comes in.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BodyOfManyAttribute(Type item) : Attribute
{
    /// <summary>Type of the representations.</summary>
    public Type Item { get; } = item;
}
