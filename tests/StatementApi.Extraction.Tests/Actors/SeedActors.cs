using System.Collections.Immutable;
using StatementApi.Extraction.Actors;

namespace StatementApi.Extraction.Tests.Actors;

/// <summary>The repository's seed file, read once for all tests.</summary>
internal static class SeedActors
{
    public static ImmutableArray<GazetteerActor> All { get; } = Read();

    public static ActorGazetteer Gazetteer { get; } = ActorGazetteer.Create(All);

    private static ImmutableArray<GazetteerActor> Read()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "StatementApi.sln")))
        {
            directory = directory.Parent ?? throw new DirectoryNotFoundException("No StatementApi.sln above the tests.");
        }

        using var reader = File.OpenText(Path.Combine(directory.FullName, "seeds", "actors.tsv"));
        return GazetteerReader.Read(reader, "actors.tsv");
    }
}
