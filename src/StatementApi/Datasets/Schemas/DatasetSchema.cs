using System.Collections.Immutable;
using StatementApi.Http.Problems;

namespace StatementApi.Datasets.Schemas;

/// <summary>The columns of a dataset, in the order in which every format has them.</summary>
/// <param name="Name">The dataset.</param>
/// <param name="Version">Raised when a column is added at the end, renamed, retyped or removed.</param>
/// <param name="Meaning">What a row is, and in which order rows come.</param>
/// <param name="Columns">The columns.</param>
internal sealed record DatasetSchema(DatasetName Name, int Version, string Meaning, ImmutableArray<DatasetColumn> Columns)
{
    /// <summary>All datasets, by name.</summary>
    public static ImmutableArray<DatasetSchema> All => [QuoteSchema.Schema, ActorSchema.Schema, ArticleSchema.Schema];

    /// <summary>The schema of a dataset.</summary>
    public static DatasetSchema Of(DatasetName name) => All.Single(schema => schema.Name == name);

    /// <summary>The columns named in a list parted by commas, in the order of the schema; all where none is named.</summary>
    /// <exception cref="ProblemException">400: a name is not a column's, or is given twice.</exception>
    public ImmutableArray<DatasetColumn> Select(string? names)
    {
        if (names is null)
        {
            return Columns;
        }

        var wanted = names.Split(',', StringSplitOptions.TrimEntries);
        var unknown = wanted.FirstOrDefault(name => Columns.All(column => column.Name != name));
        return unknown is null
            ? [.. Columns.Where(column => wanted.Contains(column.Name))]
            : throw ProblemException.InvalidField(
                "select", $"'{unknown}' is not a column; the columns are {string.Join(", ", Columns.Select(column => column.Name))}");
    }
}
