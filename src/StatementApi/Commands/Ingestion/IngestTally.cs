using StatementApi.Ingestion.Bulk;

namespace StatementApi.Commands.Ingestion;

/// <summary>Counts what became of articles, and lists those refused.</summary>
/// <param name="errors">Where to list.</param>
/// <param name="most">Most to list.</param>
internal sealed class IngestTally(TextWriter errors, int most)
{
    /// <summary>Number of articles stored.</summary>
    public long Created { get; private set; }

    /// <summary>Number of articles that were stored before.</summary>
    public long Existing { get; private set; }

    /// <summary>Number of articles refused.</summary>
    public long Refused { get; private set; }

    /// <summary>Counts one.</summary>
    public async Task AddAsync(BulkOutcome<FilePlace> outcome)
    {
        switch (outcome)
        {
            case { Problem: { } problem }:
                Refused++;
                if (Refused <= most)
                {
                    var faults = problem.Errors.Select(error => $"{error.Field} {error.Reason}");
                    await errors.WriteLineAsync($"{outcome.Place}: {(problem.Errors.Count > 0 ? string.Join("; ", faults) : problem.Title)}");
                }
                else if (Refused == most + 1)
                {
                    await errors.WriteLineAsync("More were refused; they are counted, not listed.");
                }

                break;
            case { Status: StatusCodes.Status201Created }:
                Created++;
                break;
            default:
                Existing++;
                break;
        }
    }
}
