using System.Collections.Immutable;
using System.IO.Compression;
using System.Reflection;
using System.Text;
using StatementApi.Extraction.Syntax;

namespace StatementApi.Extraction.Models;

/// <summary>Reads a <see cref="WeightsFile"/> table by table, straight into the form that analysis uses.</summary>
internal sealed class WeightsReader : IDisposable
{
    private const string Prefix = "StatementApi.Extraction.Models.";
    private const string Suffix = ".weights";
    private const int MaximumTables = 64;

    private readonly ModelVersion _model;
    private readonly BrotliStream _payload;
    private readonly Queue<TableShape> _tables;

    /// <param name="stream">The file, which stays open.</param>
    /// <param name="model">The model that it must be of.</param>
    /// <exception cref="WeightsFileException">The file is damaged or made by another version of the model.</exception>
    public WeightsReader(Stream stream, ModelVersion model)
    {
        _model = model;
        _tables = Guarded(() => ReadHeader(stream));
        _payload = new BrotliStream(stream, CompressionMode.Decompress, leaveOpen: true);
    }

    /// <summary>The tables of a model that is embedded in this assembly.</summary>
    /// <exception cref="WeightsFileException">The file is absent, damaged or made by another version of the model.</exception>
    public static T ReadEmbedded<T>(ModelVersion model, Func<WeightsReader, T> read)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Prefix + model.Name + Suffix)
            ?? throw new WeightsFileException($"The weights of the model {model.Name} are not embedded in this assembly.");
        using var reader = new WeightsReader(stream, model);
        var value = read(reader);
        reader.Finish();
        MappedPages.Release(stream);
        return value;
    }

    /// <summary>All tables of a file, in the same form.</summary>
    /// <exception cref="WeightsFileException">The file is damaged or made by another version of the model.</exception>
    public static ImmutableArray<T> ReadAll<T>(Stream stream, ModelVersion model)
        where T : IWeightRows<T>
    {
        using var reader = new WeightsReader(stream, model);
        var tables = ImmutableArray.CreateBuilder<T>(reader._tables.Count);
        while (tables.Count < tables.Capacity)
        {
            tables.Add(reader.Read<T>());
        }

        reader.Finish();
        return tables.MoveToImmutable();
    }

    /// <summary>The next table.</summary>
    /// <exception cref="WeightsFileException">The file is damaged, or there is none.</exception>
    public T Read<T>()
        where T : IWeightRows<T> => Guarded(() => ReadRows<T>(_tables.Dequeue()));

    /// <inheritdoc />
    public void Dispose() => _payload.Dispose();

    private T ReadRows<T>(TableShape shape)
        where T : IWeightRows<T>
    {
        var table = T.Create(shape);
        var bytes = RowBlock.Buffer(shape);
        for (var first = 0; first < shape.Rows; first += RowBlock.RowsOf(shape))
        {
            _payload.ReadExactly(bytes);
            table.SetRows(first, new RowBlock(bytes, shape));
        }

        return table;
    }

    private void Finish()
    {
        if (_tables.Count > 0 || Guarded(_payload.ReadByte) >= 0)
        {
            throw Damaged();
        }
    }

    private Queue<TableShape> ReadHeader(Stream stream)
    {
        using var header = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        Check(header);
        var count = header.ReadByte();
        var tables = new Queue<TableShape>();
        while (tables.Count < count)
        {
            var shape = new TableShape(header.ReadByte(), header.ReadUInt16(), header.ReadSingle(), header.ReadByte());
            tables.Enqueue(shape.IsPossible && count <= MaximumTables ? shape : throw Damaged());
        }

        return tables;
    }

    private void Check(BinaryReader header)
    {
        if (header.ReadUInt32() != WeightsFile.Format)
        {
            throw new WeightsFileException($"The weights of the model {_model.Name} are not in a format that this version reads.");
        }

        var found = new ModelVersion(header.ReadString(), header.ReadInt32());
        var seed = header.ReadUInt32();
        if (found != _model)
        {
            throw new WeightsFileException($"The weights are those of {found}; this version needs {_model}. Train them again.");
        }

        if (seed != FeatureHash.Seed)
        {
            throw new WeightsFileException($"The weights of {_model} were trained with another feature hash. Train them again.");
        }
    }

    private T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception error) when (error is EndOfStreamException or InvalidDataException or InvalidOperationException or FormatException)
        {
            throw Damaged(error);
        }
    }

    private WeightsFileException Damaged(Exception? cause = null) => new($"The weights of {_model} are damaged.", cause);
}
