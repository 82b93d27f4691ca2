using StatementApi.Extraction.Syntax;

namespace StatementApi.Extraction.Models;

/// <summary>What a weights file says of a table before its weights.</summary>
/// <param name="Bits">Binary logarithm of the number of rows.</param>
/// <param name="Classes">Number of classes.</param>
/// <param name="Scale">What a weight of one stands for.</param>
/// <param name="WeightBytes">Bytes of a weight, as many as the largest one needs: 1 or 2. An owner always has two.</param>
internal readonly record struct TableShape(int Bits, int Classes, float Scale, int WeightBytes)
{
    public int Rows => 1 << Bits;

    /// <summary>Whether a row belongs to a single feature.</summary>
    public bool HasOwners => WeightTable.StrideOf(Classes) == WeightTable.NarrowStride;

    /// <summary>The places of a row that carry weights.</summary>
    public int WeightPlaces => HasOwners ? WeightTable.NarrowStride - 1 : Classes;

    /// <summary>Bytes of a row in the file.</summary>
    public int RowBytes => (WeightPlaces * WeightBytes) + (HasOwners ? sizeof(ushort) : 0);

    /// <summary>Whether there can be such a table.</summary>
    public bool IsPossible => WeightTable.IsPossible(Bits, Classes) && WeightBytes is 1 or 2;
}
