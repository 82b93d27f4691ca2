using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace StatementApi.Http.Binding;

/// <summary>Chooses the strict binders for enums and days.</summary>
internal sealed class StrictBinderProvider : IModelBinderProvider
{
    /// <inheritdoc />
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        var type = context.Metadata.UnderlyingOrModelType;
        return type.IsEnum ? new EnumQueryBinder(type)
            : type == typeof(DateOnly) ? new DateQueryBinder()
            : type == typeof(DateTimeOffset) ? new InstantQueryBinder()
            : null;
    }
}
