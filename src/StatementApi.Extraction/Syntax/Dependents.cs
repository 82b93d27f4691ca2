using System.Numerics;

namespace StatementApi.Extraction.Syntax;

/// <summary>What depends on a token from one side.</summary>
/// <param name="Outermost">The one farthest away, or -1.</param>
/// <param name="Relations">The set of their relations, a bit each.</param>
internal readonly record struct Dependents(int Outermost, ulong Relations)
{
    private static readonly Dependents Nobody = new(ParserState.None, 0);

    public static ref readonly Dependents Empty => ref Nobody;

    public Dependents With(int token, DependencyRelation relation) =>
        new(token, Relations | (1UL << (int)relation));

    /// <summary>A hash of <see cref="Relations"/>.</summary>
    public uint RelationsHash => (uint)Relations ^ BitOperations.RotateLeft((uint)(Relations >> 32), 7);
}
