using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using StatementApi.Http.Conditional;
using StatementApi.Persistence;

namespace StatementApi.Articles;

/// <summary>Deletes articles together with their runs and quotes; the actors stay.</summary>
internal sealed class ArticleRemoval(StatementDbContext database, ArticleQueries articles, WriteGate gate, IOptions<JsonOptions> json)
{
    /// <summary>Deletes an article; false where there is none.</summary>
    /// <exception cref="Http.Problems.ProblemException">412: the request's <c>If-Match</c> names another version.</exception>
    public async Task<bool> DeleteAsync(long id, HttpRequest request, CancellationToken cancellationToken)
    {
        using var turn = await gate.EnterAsync(cancellationToken);
        if (await articles.FindAsync(id, cancellationToken) is not { } current)
        {
            return false;
        }

        Preconditions.Check(request, current, json);
        await database.Articles.Where(article => article.Id == id).ExecuteDeleteAsync(cancellationToken);
        return true;
    }
}
