namespace StatementApi.Benchmarks.Texts;

/// <summary>Finds the files of the checkout that a benchmark runs in.</summary>
internal static class Repository
{
    /// <summary>The folder with <c>StatementApi.sln</c>, at or above the program's own.</summary>
    /// <exception cref="DirectoryNotFoundException">The program does not run inside a checkout.</exception>
    public static string Root { get; } = FindRoot(new DirectoryInfo(AppContext.BaseDirectory));

    private static string FindRoot(DirectoryInfo? folder) => folder switch
    {
        null => throw new DirectoryNotFoundException("Run the benchmarks inside a checkout: StatementApi.sln is not above them."),
        _ when File.Exists(Path.Combine(folder.FullName, "StatementApi.sln")) => folder.FullName,
        _ => FindRoot(folder.Parent),
    };
}
