using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace StatementApi.Http.Binding;

/// <summary>Binds a day from <c>yyyy-MM-dd</c>, within <see cref="DayRange"/>.</summary>
internal sealed class DateQueryBinder : IModelBinder
{
    /// <inheritdoc />
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var given = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (given == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }

        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, given);
        if (!DateOnly.TryParseExact(given.FirstValue, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, "must be a date as yyyy-MM-dd");
        }
        else if (!DayRange.Contains(day))
        {
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, DayRange.Reason);
        }
        else
        {
            bindingContext.Result = ModelBindingResult.Success(day);
        }

        return Task.CompletedTask;
    }
}
