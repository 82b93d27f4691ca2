using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using StatementApi.Http.Problems;

namespace StatementApi.Http.Binding;

/// <summary>Turns what model binding found into a problem that names fields as the client spells them.</summary>
internal static class ModelStateProblems
{
    /// <summary>The answer to an invalid model state.</summary>
    public static IActionResult Answer(ActionContext context) => new ProblemResult(Problem.Of(
        ProblemKind.InvalidRequest,
        null,
        [.. context.ModelState.SelectMany(entry => entry.Value!.Errors, (entry, error) => new FieldError(FieldName(entry.Key), Reason(error)))]));

    /// <summary><c>Roles[0].From</c> as <c>roles[0].from</c>.</summary>
    public static string FieldName(string path) => path.Length == 0
        ? "body"
        : string.Join('.', path.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName));

    private static string Reason(ModelError error) => error.ErrorMessage.Length > 0 ? error.ErrorMessage : "is not valid";
}
