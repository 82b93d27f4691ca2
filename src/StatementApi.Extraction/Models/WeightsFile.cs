using System.Collections.Immutable;
using System.IO.Compression;
using System.Reflection;
using System.Text;
using StatementApi.Extraction.Syntax;

namespace StatementApi.Extraction.Models;

/// <summary>
/// A model's weights as a file: a header (format, name, version, hash seed, the tables' dimensions) and the tables, place by
/// place, first the low and then the high bytes of its weights, compressed by Brotli. Holds no date and no path: equal weights are equal
/// bytes.
/// </summary>
internal static class WeightsFile
{
    private const string Prefix = "StatementApi.Extraction.Models.";
    private const string Suffix = ".weights";
    private const uint Format = 0x31574153;
    private const int MaximumTables = 64;

    /// <summary>The tables of a model that is embedded in this assembly.</summary>
    /// <exception cref="WeightsFileException">The file is absent, damaged or made by another version of the model.</exception>
    public static ImmutableArray<T> ReadEmbedded<T>(ModelVersion model)
        where T : IWeightRows<T>
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Prefix + model.Name + Suffix)
            ?? throw new WeightsFileException($"The weights of the model {model.Name} are not embedded in this assembly.");
        return Read<T>(stream, model);
    }

    /// <summary>Reads the tables of <paramref name="model"/>.</summary>
    /// <exception cref="WeightsFileException">The file is damaged or made by another version of the model.</exception>
    public static ImmutableArray<T> Read<T>(Stream stream, ModelVersion model)
        where T : IWeightRows<T>
    {
        try
        {
            using var header = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
            Check(header, model);
            var tables = ReadDimensions<T>(header, model);
            using var payload = new BrotliStream(stream, CompressionMode.Decompress, leaveOpen: true);
            foreach (var table in tables)
            {
                ReadWeights(payload, table);
            }

            return payload.ReadByte() < 0 ? tables : throw Damaged(model);
        }
        catch (Exception error) when (error is EndOfStreamException or InvalidDataException or InvalidOperationException or FormatException)
        {
            throw Damaged(model, error);
        }
    }

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
            foreach (var table in tables)
            {
                header.Write((byte)table.Bits);
                header.Write((ushort)table.Classes);
                header.Write(table.Scale);
            }
        }

        using var payload = new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        foreach (var table in tables)
        {
            WriteWeights(payload, table);
        }
    }

    private static void Check(BinaryReader header, ModelVersion model)
    {
        if (header.ReadUInt32() != Format)
        {
            throw new WeightsFileException($"The weights of the model {model.Name} are not in a format that this version reads.");
        }

        var found = new ModelVersion(header.ReadString(), header.ReadInt32());
        var seed = header.ReadUInt32();
        if (found != model)
        {
            throw new WeightsFileException($"The weights are those of {found}; this version needs {model}. Train them again.");
        }

        if (seed != FeatureHash.Seed)
        {
            throw new WeightsFileException($"The weights of {model} were trained with another feature hash. Train them again.");
        }
    }

    private static ImmutableArray<T> ReadDimensions<T>(BinaryReader header, ModelVersion model)
        where T : IWeightRows<T>
    {
        var count = header.ReadByte();
        if (count > MaximumTables)
        {
            throw Damaged(model);
        }

        var tables = ImmutableArray.CreateBuilder<T>(count);
        for (var i = 0; i < count; i++)
        {
            var (bits, classes, scale) = (header.ReadByte(), header.ReadUInt16(), header.ReadSingle());
            tables.Add(WeightTable.IsPossible(bits, classes) ? T.Create(bits, classes, scale) : throw Damaged(model));
        }

        return tables.MoveToImmutable();
    }

    private static void ReadWeights<T>(Stream payload, T table)
        where T : IWeightRows<T>
    {
        var low = new byte[table.Rows];
        var high = new byte[table.Rows];
        for (var place = 0; place < table.Places; place++)
        {
            payload.ReadExactly(low);
            payload.ReadExactly(high);
            table.SetPlace(place, low, high);
        }
    }

    private static void WriteWeights(Stream payload, WeightTable table)
    {
        var low = new byte[table.Rows];
        var high = new byte[table.Rows];
        for (var place = 0; place < table.Places; place++)
        {
            for (var row = 0; row < table.Rows; row++)
            {
                var weight = table.Weights[(row * table.Stride) + place];
                (low[row], high[row]) = ((byte)weight, (byte)(weight >> 8));
            }

            payload.Write(low);
            payload.Write(high);
        }
    }

    private static WeightsFileException Damaged(ModelVersion model, Exception? cause = null) =>
        new($"The weights of {model} are damaged.", cause);
}
