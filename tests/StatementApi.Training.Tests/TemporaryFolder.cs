using System.IO.Compression;
using System.Text;

namespace StatementApi.Training.Tests;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("statement-api-");

    public string Path => _folder.FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a file and returns its path.</summary>
    public string Write(string name, params string[] lines)
    {
        File.WriteAllLines(this[name], lines);
        return this[name];
    }

    /// <summary>Writes a compressed file.</summary>
    public void WriteCompressed(string name, params string[] lines)
    {
        using var stream = new GZipStream(File.Create(this[name]), CompressionLevel.Fastest);
        stream.Write(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
