using StatementApi.Persistence;

namespace StatementApi.Filtering;

/// <summary>Finds articles by the words of their titles: the one place that knows the database's index of titles. Thread-safe.</summary>
internal interface ITitleSearch
{
    /// <summary>Identities of the articles whose title satisfies <paramref name="expression"/>, in no order.</summary>
    IQueryable<long> Find(StatementDbContext database, SearchExpression expression);
}
