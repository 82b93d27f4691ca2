using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using StatementApi.Extraction.Actors;
using StatementApi.Http.Conditional;
using StatementApi.Http.Problems;
using StatementApi.Ingestion;
using StatementApi.Persistence;
using StatementApi.Persistence.Entities;

namespace StatementApi.Actors;

/// <summary>Stores and changes actors, and hands them to the analysis, which reads the next article with them.</summary>
internal sealed class ActorEditing(
    StatementDbContext database, WriteGate gate, GazetteerStore gazetteer, TimeProvider time, IOptions<JsonOptions> json)
{
    /// <summary>Stores a new actor.</summary>
    /// <exception cref="ProblemException">409: an actor of the same name, kind and country is stored already.</exception>
    public async Task<ActorResponse> CreateAsync(ActorSubmission submission, CancellationToken cancellationToken)
    {
        var actor = submission.ToEntity(time.GetUtcNow().UtcDateTime);
        using var turn = await gate.EnterAsync(cancellationToken);
        await RefuseDuplicateAsync(actor, cancellationToken);
        database.Actors.Add(actor);
        return await SaveAsync(actor, cancellationToken);
    }

    /// <summary>Replaces the aliases; null where there is no such actor.</summary>
    /// <exception cref="ProblemException">412: the request's <c>If-Match</c> names another version.</exception>
    public Task<ActorResponse?> ReplaceAliasesAsync(long id, AliasList list, HttpRequest request, CancellationToken cancellationToken) => ChangeAsync(
        id,
        request,
        actor =>
        {
            actor.Aliases.Clear();
            actor.Aliases.AddRange(list.Items.Select(ActorEntities.ToEntity));
        },
        cancellationToken);

    /// <summary>Replaces the roles; null where there is no such actor.</summary>
    /// <exception cref="ProblemException">412: the request's <c>If-Match</c> names another version.</exception>
    public Task<ActorResponse?> ReplaceRolesAsync(long id, RoleList list, HttpRequest request, CancellationToken cancellationToken) => ChangeAsync(
        id,
        request,
        actor =>
        {
            actor.Roles.Clear();
            actor.Roles.AddRange(list.Items.Select(ActorEntities.ToEntity));
        },
        cancellationToken);

    private async Task<ActorResponse?> ChangeAsync(
        long id, HttpRequest request, Action<Actor> change, CancellationToken cancellationToken)
    {
        using var turn = await gate.EnterAsync(cancellationToken);
        var actor = await database.Actors.AsTracking().AsSplitQuery()
            .Include(one => one.Aliases.OrderBy(alias => alias.Id))
            .Include(one => one.Roles.OrderBy(role => role.Id))
            .SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
        if (actor is null)
        {
            return null;
        }

        Preconditions.Check(request, actor.Represent(), json);
        change(actor);
        return await SaveAsync(actor, cancellationToken);
    }

    private async Task<ActorResponse> SaveAsync(Actor actor, CancellationToken cancellationToken)
    {
        await database.SaveChangesAsync(cancellationToken);
        gazetteer.Put(actor);
        return actor.Represent();
    }

    /// <summary>Two people may share a name, but then their countries tell them apart.</summary>
    private async Task RefuseDuplicateAsync(Actor actor, CancellationToken cancellationToken)
    {
        var known = await database.Actors
            .Where(one => one.FoldedName == actor.FoldedName && one.Kind == actor.Kind)
            .Where(one => one.Country == null || actor.Country == null || one.Country == actor.Country)
            .Select(one => (long?)one.Id)
            .FirstOrDefaultAsync(cancellationToken);
        if (known is { } id)
        {
            throw new ProblemException(Problem.Of(
                ProblemKind.Conflict, $"That is actor {id}.", new FieldError("name", "is the name of an actor of the same kind and country")));
        }
    }
}
