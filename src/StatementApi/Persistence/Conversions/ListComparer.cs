using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace StatementApi.Persistence.Conversions;

/// <summary>Compares immutable lists by value.</summary>
internal sealed class ListComparer<T>() : ValueComparer<ImmutableArray<T>>(
    (left, right) => AreEqual(left, right),
    list => list.IsDefault ? 0 : list.Length)
    where T : IEquatable<T>
{
    private static bool AreEqual(ImmutableArray<T> left, ImmutableArray<T> right) => left.AsSpan().SequenceEqual(right.AsSpan());
}
