using System.Collections.Immutable;
using StatementApi.Datasets.Formats;
using StatementApi.Datasets.Formats.Parquet;
using StatementApi.Datasets.Schemas;

namespace StatementApi.Datasets.Exports;

/// <summary>What to write of a dataset, and in which form.</summary>
/// <param name="Schema">The dataset.</param>
/// <param name="Columns">The columns, in the order of the schema.</param>
/// <param name="Format">The form.</param>
/// <param name="Compression">Whether the file is compressed.</param>
internal sealed record ExportPlan(DatasetSchema Schema, ImmutableArray<DatasetColumn> Columns, DatasetFormat Format, ExportCompression Compression)
{
    private const string Version = "extractorVersion";

    /// <summary>The media type of the file.</summary>
    public string MediaType => Compression == ExportCompression.Gzip ? FormatNames.GzipMediaType : Format.MediaType();

    /// <summary>Name of the file without what is before its endings.</summary>
    public string Extension => Compression == ExportCompression.Gzip ? Format.Extension() + ".gz" : Format.Extension();

    /// <summary>Name of the file.</summary>
    public string FileName => $"{Schema.Name.ToString().ToLowerInvariant()}.{Extension}";

    /// <summary>The columns to read: those to write and, behind them if need be, the extractor's version.</summary>
    public ImmutableArray<DatasetColumn> ColumnsToRead => VersionIndex < Columns.Length ? Columns : Columns.Add(Schema.Columns.Single(IsVersion));

    /// <summary>The place of the extractor's version among the columns to read; negative where the dataset has none.</summary>
    public int VersionIndex => Columns.FirstOrDefault(IsVersion) is { } selected ? Columns.IndexOf(selected)
        : Schema.Columns.Any(IsVersion) ? Columns.Length
        : -1;

    /// <summary>The plan for what a client asks for.</summary>
    /// <exception cref="Http.Problems.ProblemException">400: a column is not one of the dataset's.</exception>
    public static ExportPlan Of(DatasetName dataset, ExportOptions options)
    {
        var schema = DatasetSchema.Of(dataset);
        return new ExportPlan(schema, schema.Select(options.Select), options.Format, options.Compression);
    }

    /// <summary>Starts to write to <paramref name="output"/>, whose position must be known.</summary>
    public IRowWriter CreateWriter(Stream output) => Format switch
    {
        DatasetFormat.Csv => new CsvRowWriter(output, Columns),
        DatasetFormat.Jsonl => new JsonLinesRowWriter(output, Columns),
        _ => new ParquetRowWriter(output, Schema, Columns),
    };

    private static bool IsVersion(DatasetColumn column) => column.Name == Version;
}
