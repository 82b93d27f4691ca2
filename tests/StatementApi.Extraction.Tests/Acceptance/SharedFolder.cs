namespace StatementApi.Extraction.Tests.Acceptance;

/// <summary>The folder <c>shared</c> beside the repository, which holds texts that are not ours to publish.</summary>
internal static class SharedFolder
{
    /// <summary>The path below the folder; the running test is skipped where it does not exist.</summary>
    public static string Require(params string[] parts)
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "StatementApi.sln")))
        {
            directory = directory.Parent;
        }

        var path = Path.Combine([Outside(directory), "shared", .. parts]);
        Assert.SkipUnless(Path.Exists(path), $"{string.Join('/', parts)} is not in the folder shared beside the repository.");
        return path;
    }

    private static string Outside(DirectoryInfo? repository) => repository?.Parent?.FullName ?? string.Empty;
}
