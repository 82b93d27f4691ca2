using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using StatementApi.Datasets.Schemas;
using StatementApi.Filtering;
using StatementApi.Http.Binding;
using StatementApi.Http.Json;
using StatementApi.Http.Problems;

namespace StatementApi.Datasets.Snapshots;

/// <summary>Reads filters from JSON as strictly as from a query string, and writes them in one spelling. Thread-safe.</summary>
internal sealed class SnapshotFilters(IOptions<JsonOptions> json, IServiceProvider services)
{
    private const string Field = "filters";

    private readonly JsonSerializerOptions _brief = new(json.Value.JsonSerializerOptions) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault };

    /// <summary>The filter of a dataset.</summary>
    /// <exception cref="ProblemException">400: a filter is unknown or has a wrong value.</exception>
    public object Read(DatasetName dataset, JsonElement? filters)
    {
        var filter = Parse(TypeOf(dataset), filters);
        Validate(filter);
        return filter;
    }

    /// <summary>What is set of a filter.</summary>
    public JsonElement Write(object filter)
    {
        var node = JsonSerializer.SerializeToNode(filter, filter.GetType(), _brief)!.AsObject();
        foreach (var name in node.Where(member => member.Value is JsonArray { Count: 0 }).Select(member => member.Key).ToList())
        {
            node.Remove(name);
        }

        return JsonSerializer.SerializeToElement(node);
    }

    private object Parse(Type type, JsonElement? filters)
    {
        if (filters is not { } given)
        {
            return Activator.CreateInstance(type)!;
        }

        try
        {
            return given.Deserialize(type, json.Value.JsonSerializerOptions) ?? throw ProblemException.InvalidField(Field, "must be an object");
        }
        catch (JsonException exception)
        {
            var fault = JsonFault.Describe(exception);
            throw Refuse([fault with { Field = fault.Field == "body" ? Field : $"{Field}.{fault.Field}" }]);
        }
    }

    private void Validate(object filter)
    {
        var annotations = new List<ValidationResult>();
        Validator.TryValidateObject(filter, new ValidationContext(filter), annotations, validateAllProperties: true);
        var validator = (IValidator)services.GetRequiredService(typeof(IValidator<>).MakeGenericType(filter.GetType()));
        var errors = annotations.SelectMany(fault => fault.MemberNames, (fault, name) => (name, fault.ErrorMessage!))
            .Concat(validator.Validate(new ValidationContext<object>(filter)).Errors.Select(fault => (fault.PropertyName, fault.ErrorMessage)))
            .Select(fault => new FieldError($"{Field}.{ModelStateProblems.FieldName(fault.Item1)}", fault.Item2))
            .ToList();
        if (errors.Count > 0)
        {
            throw Refuse(errors);
        }
    }

    private static ProblemException Refuse(IReadOnlyList<FieldError> errors) => new(Problem.Of(ProblemKind.InvalidRequest, null, errors));

    private static Type TypeOf(DatasetName dataset) => dataset switch
    {
        DatasetName.Quotes => typeof(QuoteFilter),
        DatasetName.Actors => typeof(ActorFilter),
        _ => typeof(ArticleFilter),
    };
}
