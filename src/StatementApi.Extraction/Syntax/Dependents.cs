using System.Numerics;

namespace StatementApi.Extraction.Syntax;

/// <summary>What depends on a token from one side.</summary>
/// <param name="Outermost">The one farthest away, or -1.</param>
/// <param name="SecondOutermost">The one before it, or -1.</param>
/// <param name="Relations">The set of their relations, a bit each.</param>
/// <param name="Count">Number of them.</param>
internal readonly record struct Dependents(int Outermost, int SecondOutermost, ulong Relations, int Count)
{
    private static readonly Dependents Nobody = new(ParserState.None, ParserState.None, 0, 0);

    public static ref readonly Dependents Empty => ref Nobody;

    public Dependents With(int token, DependencyRelation relation) =>
        new(token, Outermost, Relations | (1UL << (int)relation), Count + 1);

    /// <summary>A hash of <see cref="Relations"/>.</summary>
    public uint RelationsHash => (uint)Relations ^ BitOperations.RotateLeft((uint)(Relations >> 32), 7);
}
