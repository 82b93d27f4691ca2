using StatementApi.Filtering;
using StatementApi.Persistence;

namespace StatementApi.Relations;

/// <summary>An actor's quotes that relate to others, as queries yet to be run: the actor's index is walked, and what hangs on each quote is looked up.</summary>
internal sealed class RelationSelection(StatementDbContext database, QuoteSelection selection)
{
    /// <summary>The quotes of that kind of relation, once for each other actor.</summary>
    public IQueryable<RelationEntry> Of(RelationKind kind, StatementFilter filter, long actor)
    {
        var entries = selection.OfAny(filter, [actor]);
        return kind switch
        {
            RelationKind.Addresses => Addresses(entries, actor),
            RelationKind.Mentions => Mentions(entries, actor),
            _ => Quotes(entries, actor),
        };
    }

    /// <summary>A quote that names the same addressee twice addresses once.</summary>
    private IQueryable<RelationEntry> Addresses(IQueryable<QuoteEntry> entries, long actor) => entries.Join(
        database.Addressees.Where(one => one.ActorId != null && one.ActorId != actor && !database.Addressees.Any(
            earlier => earlier.QuoteId == one.QuoteId && earlier.ActorId == one.ActorId && earlier.Position < one.Position)),
        entry => entry.Id,
        one => one.QuoteId,
        (entry, one) => new RelationEntry { Other = one.ActorId!.Value, On = entry.On, Act = entry.Act });

    private IQueryable<RelationEntry> Mentions(IQueryable<QuoteEntry> entries, long actor) => entries.Join(
        database.Mentions.Where(one => one.ActorId != actor),
        entry => entry.Id,
        one => one.QuoteId,
        (entry, one) => new RelationEntry { Other = one.ActorId, On = entry.On, Act = entry.Act });

    /// <summary>A quote that encloses two of the same speaker quotes once.</summary>
    private IQueryable<RelationEntry> Quotes(IQueryable<QuoteEntry> entries, long actor)
    {
        var enclosed = database.CurrentQuotes.Where(one => one.ParentQuoteId != null && one.SpeakerId != null && one.SpeakerId != actor);
        return entries.Join(
            enclosed.Where(one => !enclosed.Any(
                earlier => earlier.ParentQuoteId == one.ParentQuoteId && earlier.SpeakerId == one.SpeakerId && earlier.Id < one.Id)),
            entry => entry.Id,
            one => one.ParentQuoteId!.Value,
            (entry, one) => new RelationEntry { Other = one.SpeakerId!.Value, On = entry.On, Act = entry.Act });
    }
}
