using System.Text;
using StatementApi.Datasets.Rows;

namespace StatementApi.Datasets.Exports;

/// <summary>Collects the versions of the extractor among rows.</summary>
/// <param name="column">Where rows have it; negative where they have none.</param>
internal sealed class ExtractorVersions(int column)
{
    private readonly SortedSet<string> _versions = new(StringComparer.Ordinal);
    private byte[] _last = [];

    /// <summary>The versions so far.</summary>
    public IReadOnlyList<string> Found => [.. _versions];

    /// <summary>Looks at a row; neighbours nearly always agree.</summary>
    public void Add(IDatasetRow row)
    {
        if (column >= 0 && row.Text(column) is var version && !version.SequenceEqual(_last))
        {
            _last = version.ToArray();
            _versions.Add(Encoding.UTF8.GetString(_last));
        }
    }
}
