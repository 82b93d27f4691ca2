using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using StatementApi.Http.Problems;
using StatementApi.Ingestion.Bulk;

namespace StatementApi.Batches;

/// <summary>Takes in a batch from its bytes and writes what became of it.</summary>
internal sealed class BatchIntake(BulkIngestion ingestion, JsonArticles articles, IOptions<JsonOptions> json)
{
    /// <summary>Takes in a batch; answers whether it was read to its end.</summary>
    /// <param name="batch">Its bytes.</param>
    /// <param name="isJsonLines">Whether they are JSON Lines rather than an array.</param>
    /// <param name="report">Where the report goes, a <see cref="BatchReport"/> as JSON.</param>
    /// <param name="cancellationToken">Ends it; what is stored stays.</param>
    /// <exception cref="ProblemException">Not even its first article could be read.</exception>
    public async Task<bool> RunAsync(Stream batch, bool isJsonLines, Stream report, CancellationToken cancellationToken)
    {
        await using var writer = new BatchReportWriter(report, json.Value.JsonSerializerOptions);
        writer.Begin();
        var (isEmpty, hasEnded) = (true, false);
        await foreach (var outcome in ingestion.RunAsync(ItemsOf(batch, isJsonLines, cancellationToken), cancellationToken))
        {
            var place = outcome.Place;
            if (place is { Index: 0, IsEnd: true })
            {
                throw new ProblemException(outcome.Problem!);
            }

            await writer.AddAsync(new BatchItem(place.Index, place.Line, outcome.Status, outcome.Id, outcome.Problem), place.IsEnd, cancellationToken);
            (isEmpty, hasEnded) = (false, place.IsEnd);
        }

        if (isEmpty && isJsonLines)
        {
            throw ProblemException.InvalidField("body", "is empty");
        }

        await writer.EndAsync(cancellationToken);
        return !hasEnded;
    }

    private async IAsyncEnumerable<BulkItem<BatchPlace>> ItemsOf(
        Stream batch, bool isJsonLines, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        JsonScanner scanner = isJsonLines ? new JsonLines() : new Ingestion.Bulk.JsonArray();
        await foreach (var item in JsonItems.ReadAsync(batch, scanner, cancellationToken))
        {
            yield return new BulkItem<BatchPlace>(new BatchPlace(item.Index, item.Line, item.IsEnd), () => articles.Read(item));
        }
    }
}
