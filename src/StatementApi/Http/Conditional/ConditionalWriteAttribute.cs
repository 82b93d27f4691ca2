namespace StatementApi.Http.Conditional;

/// <summary>Declares that an operation honours <c>If-Match</c>, for the OpenAPI document; the operation calls <see cref="Preconditions"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ConditionalWriteAttribute : Attribute;
