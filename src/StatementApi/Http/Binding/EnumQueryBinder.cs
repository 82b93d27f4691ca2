using System.Text.Json;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace StatementApi.Http.Binding;

/// <summary>Binds an enum from its camelCase name, and from nothing else: numbers and other spellings are refused with the list of names.</summary>
internal sealed class EnumQueryBinder(Type type) : IModelBinder
{
    private readonly Dictionary<string, object> _values = Enum.GetValues(type).Cast<object>()
        .ToDictionary(value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()!), StringComparer.Ordinal);

    /// <inheritdoc />
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var given = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (given == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }

        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, given);
        if (_values.TryGetValue(given.FirstValue ?? "", out var value))
        {
            bindingContext.Result = ModelBindingResult.Success(value);
        }
        else
        {
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, $"must be one of {string.Join(", ", _values.Keys)}");
        }

        return Task.CompletedTask;
    }
}
