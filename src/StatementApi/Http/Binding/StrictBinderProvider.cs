using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace StatementApi.Http.Binding;

/// <summary>Chooses the strict binders for enums, days, instants and numbers.</summary>
internal sealed class StrictBinderProvider : IModelBinderProvider
{
    /// <inheritdoc />
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        var type = context.Metadata.UnderlyingOrModelType;
        return type.IsEnum ? new EnumQueryBinder(type)
            : type == typeof(DateOnly) ? new DateQueryBinder()
            : type == typeof(DateTimeOffset) ? new InstantQueryBinder()
            : type == typeof(int) ? new NumberQueryBinder<int>("must be a whole number")
            : type == typeof(long) ? new NumberQueryBinder<long>("must be a whole number")
            : type == typeof(double) ? new NumberQueryBinder<double>("must be a number")
            : null;
    }
}
