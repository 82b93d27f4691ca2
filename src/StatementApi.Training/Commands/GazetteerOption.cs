using System.CommandLine;
using StatementApi.Extraction.Actors;
using StatementApi.Training.Corpus;

namespace StatementApi.Training.Commands;

/// <summary>The option that names the known actors.</summary>
internal static class GazetteerOption
{
    private static readonly string Seeds = Path.Combine("seeds", "actors.tsv");

    public static Option<string?> Create() => new("--actors")
    {
        Description = "Known actors, as in seeds/actors.tsv; by default that file, where it exists.",
    };

    /// <summary>The gazetteer of <paramref name="file"/>.</summary>
    /// <exception cref="CorpusException">The file is missing or a row of it is wrong.</exception>
    public static ActorGazetteer Read(string? file)
    {
        if (file is null && !File.Exists(Seeds))
        {
            return ActorGazetteer.Create([]);
        }

        var path = file ?? Seeds;
        try
        {
            using var reader = new StreamReader(path);
            return ActorGazetteer.Create(GazetteerReader.Read(reader, path));
        }
        catch (FormatException error)
        {
            throw new CorpusException(error.Message);
        }
    }
}
