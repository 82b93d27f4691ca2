using FluentValidation;
using StatementApi.Datasets.Exports;
using StatementApi.Datasets.Formats;

namespace StatementApi.Datasets.Snapshots;

/// <summary>What a submission must keep to; columns and filters are checked where the dataset is known.</summary>
internal sealed class SnapshotSubmissionValidator : AbstractValidator<SnapshotSubmission>
{
    public SnapshotSubmissionValidator() => RuleFor(submission => submission.Compression)
        .Must((submission, compression) => compression == ExportCompression.None || submission.Format != DatasetFormat.Parquet)
        .WithMessage(ExportOptionsValidator.ParquetIsCompressed);
}
