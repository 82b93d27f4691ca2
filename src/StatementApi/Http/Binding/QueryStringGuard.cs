using System.Collections.Concurrent;
using System.Collections.Frozen;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Primitives;
using StatementApi.Http.Problems;

namespace StatementApi.Http.Binding;

/// <summary>Refuses query parameters that the operation does not know, that have no value, and single ones given twice, by name: a filter is never ignored.</summary>
internal sealed class QueryStringGuard(IModelMetadataProvider metadata) : IResourceFilter
{
    private readonly ConcurrentDictionary<string, FrozenDictionary<string, bool>> _repeatableByName = new();

    /// <inheritdoc />
    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        if (context.HttpContext.Request.Query.Count == 0)
        {
            return;
        }

        var known = _repeatableByName.GetOrAdd(context.ActionDescriptor.Id, (_, action) => ParametersOf(action), context.ActionDescriptor);
        var errors = context.HttpContext.Request.Query
            .Select(parameter => (parameter.Key, Reason: Refuse(known, parameter.Key, parameter.Value)))
            .Where(parameter => parameter.Reason is not null)
            .Select(parameter => new FieldError(parameter.Key, parameter.Reason!))
            .ToList();
        if (errors.Count > 0)
        {
            context.Result = new ProblemResult(Problem.Of(ProblemKind.InvalidRequest, null, errors));
        }
    }

    /// <inheritdoc />
    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }

    private static string? Refuse(FrozenDictionary<string, bool> known, string name, StringValues values) =>
        !known.TryGetValue(name, out var repeatable) ? "is not a parameter of this operation"
        : values.Count > 1 && !repeatable ? "is given more than once"
        : values.Any(string.IsNullOrWhiteSpace) ? "has no value"
        : null;

    private FrozenDictionary<string, bool> ParametersOf(ActionDescriptor action) => action.Parameters
        .Where(parameter => parameter.BindingInfo?.BindingSource == BindingSource.Query)
        .SelectMany(NamesOf)
        .ToFrozenDictionary(parameter => parameter.Name, parameter => parameter.Repeatable, StringComparer.OrdinalIgnoreCase);

    private IEnumerable<(string Name, bool Repeatable)> NamesOf(ParameterDescriptor parameter)
    {
        var type = metadata.GetMetadataForType(parameter.ParameterType);
        return type.IsComplexType && !type.IsEnumerableType
            ? type.Properties.Select(property => (property.BinderModelName ?? property.PropertyName!, property.IsEnumerableType))
            : [(parameter.BindingInfo?.BinderModelName ?? parameter.Name, type.IsEnumerableType)];
    }
}
