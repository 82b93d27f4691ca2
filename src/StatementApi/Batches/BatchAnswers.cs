using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using StatementApi.Persistence;
using StatementApi.Persistence.Entities;

namespace StatementApi.Batches;

/// <summary>Keeps the answers of batches under their idempotency keys until they expire.</summary>
internal sealed class BatchAnswers(StatementDbContext database, WriteGate gate, IOptions<BatchOptions> options, TimeProvider time)
{
    private const int PartBytes = 64 * 1024;

    private DateTime Oldest => time.GetUtcNow().UtcDateTime - options.Value.KeyLifetime;

    /// <summary>The answer kept under a key, or null.</summary>
    public Task<BatchAnswer?> FindAsync(string key, CancellationToken cancellationToken)
    {
        var oldest = Oldest;
        return database.BatchAnswers.Where(answer => answer.Key == key && answer.AnsweredAt > oldest).SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>The body of an answer, in parts.</summary>
    public async IAsyncEnumerable<byte[]> ReadAsync(BatchAnswer answer, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var parts = database.BatchAnswerParts.Where(part => part.AnswerId == answer.Id).OrderBy(part => part.Position).Select(part => part.Bytes);
        await foreach (var bytes in parts.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            yield return bytes;
        }
    }

    /// <summary>Keeps an answer, and drops those that have expired.</summary>
    public async Task KeepAsync(string key, string digest, Stream body, CancellationToken cancellationToken)
    {
        using var turn = await gate.EnterAsync(cancellationToken);
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        var oldest = Oldest;
        await database.BatchAnswers.Where(answer => answer.AnsweredAt <= oldest).ExecuteDeleteAsync(cancellationToken);
        var answer = new BatchAnswer { Key = key, Digest = digest, AnsweredAt = time.GetUtcNow().UtcDateTime };
        database.Add(answer);
        await database.SaveChangesAsync(cancellationToken);
        await KeepPartsAsync(answer.Id, body, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task KeepPartsAsync(long answer, Stream body, CancellationToken cancellationToken)
    {
        var buffer = new byte[PartBytes];
        for (var position = 0; await body.ReadAtLeastAsync(buffer, PartBytes, false, cancellationToken) is > 0 and var count; position++)
        {
            database.Add(new BatchAnswerPart { AnswerId = answer, Position = position, Bytes = buffer[..count] });
            await database.SaveChangesAsync(cancellationToken);
            database.ChangeTracker.Clear();
        }
    }
}
