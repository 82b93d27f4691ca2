using FluentValidation;
using Microsoft.AspNetCore.Mvc.Filters;
using StatementApi.Http.Binding;
using StatementApi.Http.Problems;

namespace StatementApi.Http.Validation;

/// <summary>Runs the validator of every argument that has one, before the action; several faults are answered together.</summary>
internal sealed class ValidationFilter(IServiceProvider services) : IAsyncActionFilter
{
    /// <inheritdoc />
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var errors = new List<FieldError>();
        foreach (var argument in context.ActionArguments.Values)
        {
            if (argument is not null && services.GetService(typeof(IValidator<>).MakeGenericType(argument.GetType())) is IValidator validator)
            {
                var result = await validator.ValidateAsync(new ValidationContext<object>(argument), context.HttpContext.RequestAborted);
                errors.AddRange(result.Errors.Select(error => new FieldError(ModelStateProblems.FieldName(error.PropertyName), error.ErrorMessage)));
            }
        }

        if (errors.Count > 0)
        {
            context.Result = new ProblemResult(Problem.Of(ProblemKind.InvalidRequest, null, errors));
            return;
        }

        await next();
    }
}
