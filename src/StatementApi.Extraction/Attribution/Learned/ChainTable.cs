using System.Runtime.Intrinsics;
using StatementApi.Extraction.Models;
using StatementApi.Extraction.Syntax;

namespace StatementApi.Extraction.Attribution.Learned;

/// <summary>
/// The feature weights of a chain model for use after training, four bytes a row: a signed byte for each of the two labels whose weights are not 0,
/// and the feature that owns the row. Reading rows from memory is most of a model's work, and these need half the cache of a
/// <see cref="WeightTable"/>'s. Immutable and thread-safe.
/// </summary>
internal sealed class ChainTable : IWeightRows<ChainTable>
{
    /// <summary>Where the owner begins; its lowest bit is set in every row that has one and tells nothing of the feature.</summary>
    private const int OwnerShift = 16;

    private readonly uint[] _rows;
    private readonly float _scale;

    private ChainTable(TableShape shape)
    {
        _scale = shape.Scale;
        _rows = new uint[shape.Rows];
    }

    public static ChainTable Create(TableShape shape) =>
        shape.Classes == ChainScores.Labels ? new ChainTable(shape) : throw new InvalidDataException("A chain has three labels.");

    /// <summary>The table in short form; weights beyond a signed byte are cut to it.</summary>
    /// <param name="table">Three classes, the weights of the first all 0.</param>
    public static ChainTable Of(WeightTable table) => table.To<ChainTable>();

    public void SetRows(int first, RowBlock block)
    {
        const int OwnerPlace = ChainScores.Labels;
        block.Interleave(block.Cut(1), block.Cut(2), block.Low(OwnerPlace), block.High(OwnerPlace), _rows.AsSpan(first, block.Rows), stride: 1);
    }

    /// <summary>Has the rows fetched that <see cref="Score"/> will read, of as many tokens as are at hand.</summary>
    public void Prefetch(ReadOnlySpan<uint> features) => new OwnedRows(_rows, OwnerShift + 1).Prefetch(features);

    /// <summary>Writes the scores of a token's three labels; a feature that owns no row counts nothing.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<float> scores)
    {
        var rows = new OwnedRows(_rows, OwnerShift + 1);
        var (seconds, thirds) = (Vector256<int>.Zero, Vector256<int>.Zero);
        var i = 0;
        for (; i <= features.Length - OwnedRows.Width; i += OwnedRows.Width)
        {
            var eight = rows.OfEight(in features[i]);
            seconds += OwnedRows.Weights(eight, 0);
            thirds += OwnedRows.Weights(eight, 1);
        }

        var (second, third) = (Vector256.Sum(seconds), Vector256.Sum(thirds));
        for (; i < features.Length; i++)
        {
            var row = rows.Of(features[i]);
            second += OwnedRows.Weight(row, 0);
            third += OwnedRows.Weight(row, 1);
        }

        (scores[0], scores[1], scores[2]) = (0, second * _scale, third * _scale);
    }
}
