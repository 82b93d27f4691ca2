using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace StatementApi.Http.Binding;

/// <summary>Binds an instant from ISO 8601 with an offset; one without is refused rather than guessed.</summary>
internal sealed class InstantQueryBinder : IModelBinder
{
    private static readonly string[] Formats = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK"];

    /// <inheritdoc />
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var given = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (given == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }

        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, given);
        if (!TryParse(given.FirstValue, out var instant))
        {
            bindingContext.ModelState.TryAddModelError(
                bindingContext.ModelName, "must be an instant with an offset, as 2026-01-31T12:00:00Z");
        }
        else if (!DayRange.Contains(DateOnly.FromDateTime(instant.UtcDateTime)))
        {
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, DayRange.Reason);
        }
        else
        {
            bindingContext.Result = ModelBindingResult.Success(instant);
        }

        return Task.CompletedTask;
    }

    private static bool TryParse(string? text, out DateTimeOffset instant)
    {
        instant = default;
        return text is { Length: > 16 }
            && text.AsSpan(16).IndexOfAny('Z', '+', '-') >= 0
            && DateTimeOffset.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out instant);
    }
}
