using FluentValidation;
using StatementApi.Datasets.Formats;

namespace StatementApi.Datasets.Exports;

/// <summary>What the options of an export must keep to; columns are checked where the dataset is known.</summary>
internal sealed class ExportOptionsValidator : AbstractValidator<ExportOptions>
{
    /// <summary>Why Parquet is not compressed as a whole.</summary>
    public const string ParquetIsCompressed = "is for csv and jsonl; parquet is compressed within, and could not be read by range otherwise";

    public ExportOptionsValidator() => RuleFor(options => options.Compression)
        .Must((options, compression) => compression == ExportCompression.None || options.Format != DatasetFormat.Parquet)
        .WithMessage(ParquetIsCompressed);
}
