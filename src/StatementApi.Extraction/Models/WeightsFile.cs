using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using StatementApi.Extraction.Syntax;

namespace StatementApi.Extraction.Models;

/// <summary>
/// A model's weights as a file: a header (format, name, version, hash seed, the tables' shapes) and the tables in blocks of rows, compressed by Brotli.
/// Holds no date and no path: equal weights are equal bytes. See <see cref="WeightsReader"/>.
/// </summary>
internal static class WeightsFile
{
    /// <summary>The first bytes, "SAW2"; raised with every change of what follows.</summary>
    public const uint Format = 0x32574153;

    /// <summary>Writes the tables of <paramref name="model"/>.</summary>
    public static void Write(Stream stream, ModelVersion model, ImmutableArray<WeightTable> tables)
    {
        using (var header = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true))
        {
            header.Write(Format);
            header.Write(model.Name);
            header.Write(model.Version);
            header.Write(FeatureHash.Seed);
            header.Write((byte)tables.Length);
            foreach (var shape in tables.Select(table => table.Shape))
            {
                header.Write((byte)shape.Bits);
                header.Write((ushort)shape.Classes);
                header.Write(shape.Scale);
                header.Write((byte)shape.WeightBytes);
            }
        }

        using var payload = new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        foreach (var table in tables)
        {
            WriteRows(payload, table);
        }
    }

    private static void WriteRows(Stream payload, WeightTable table)
    {
        var shape = table.Shape;
        var bytes = RowBlock.Buffer(shape);
        for (var first = 0; first < shape.Rows; first += RowBlock.RowsOf(shape))
        {
            table.CopyRows(first, new RowBlock(bytes, shape));
            payload.Write(bytes);
        }
    }
}
