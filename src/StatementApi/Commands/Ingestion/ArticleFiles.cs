using System.Runtime.CompilerServices;
using System.Text;
using StatementApi.Http.Json;
using StatementApi.Http.Problems;
using StatementApi.Ingestion;
using StatementApi.Ingestion.Bulk;

namespace StatementApi.Commands.Ingestion;

/// <summary>
/// The articles in a file or under a folder, file by file in the order of their names: <c>.jsonl</c> and <c>.ndjson</c> hold one a line, <c>.json</c> one or an array of
/// them, <c>.md</c> one behind front matter, <c>.txt</c> and <c>.html</c> one. Other files are left alone.
/// </summary>
internal sealed class ArticleFiles(ArticleReading reading, JsonArticles json)
{
    private static readonly string[] Known = [".txt", ".md", ".json", ".jsonl", ".ndjson", ".html", ".htm"];

    /// <summary>The files to read under <paramref name="path"/>, which may be a file itself.</summary>
    /// <exception cref="CommandException">There is no such file or folder, or none in it that can be read.</exception>
    public static IReadOnlyList<FileInfo> Find(string path)
    {
        if (File.Exists(path))
        {
            return Known.Contains(Extension(path))
                ? [new FileInfo(path)]
                : throw new CommandException($"{path}: files of articles end in {string.Join(' ', Known)}.");
        }

        if (!Directory.Exists(path))
        {
            throw new CommandException($"{path}: there is no such file or folder.");
        }

        var files = Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Where(file => Known.Contains(Extension(file)))
            .Order(StringComparer.Ordinal).Select(file => new FileInfo(file)).ToList();
        return files.Count > 0 ? files : throw new CommandException($"{path}: holds no file that ends in {string.Join(' ', Known)}.");
    }

    /// <summary>The articles of the files.</summary>
    public async IAsyncEnumerable<BulkItem<FilePlace>> ReadAsync(
        IReadOnlyList<FileInfo> files, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var before = 0L;
        foreach (var file in files)
        {
            var items = Extension(file.Name) switch
            {
                ".jsonl" or ".ndjson" => PartsAsync(file, new JsonLines(), before, cancellationToken),
                ".json" when await IsArrayAsync(file, cancellationToken) => PartsAsync(file, new JsonArray(), before, cancellationToken),
                _ => new[] { Whole(file, before + file.Length) }.ToAsyncEnumerable(),
            };
            await foreach (var item in items.WithCancellation(cancellationToken))
            {
                yield return item;
            }

            before += file.Length;
        }
    }

    private async IAsyncEnumerable<BulkItem<FilePlace>> PartsAsync(
        FileInfo file, JsonScanner scanner, long before, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var stream = file.OpenRead();
        await foreach (var item in JsonItems.ReadAsync(stream, scanner, cancellationToken))
        {
            var place = new FilePlace(file.ToString(), item.Line, item.Line is null ? item.Index : null, before + stream.Position);
            yield return new BulkItem<FilePlace>(place, () => json.Read(item));
        }
    }

    private BulkItem<FilePlace> Whole(FileInfo file, long read) => new(new FilePlace(file.ToString(), null, null, read), () => ReadWhole(file));

    private ArticleDraft ReadWhole(FileInfo file)
    {
        var bytes = BytesOf(file);
        RequestBody.CheckUtf8(bytes);
        if (Extension(file.Name) == ".json")
        {
            return json.Read(new JsonItem(0, null, bytes));
        }

        var text = Encoding.UTF8.GetString(bytes);
        return WellFormedText.FaultOf(text) is { } fault
            ? throw ProblemException.InvalidField("text", fault)
            : reading.Read(SubmissionOf(text, file), PlainTextMetadata.None, isPlainText: false);
    }

    private static byte[] BytesOf(FileInfo file)
    {
        try
        {
            return file.Length <= RequestBody.MaxBytes
                ? File.ReadAllBytes(file.FullName)
                : throw new ProblemException(JsonScanner.TooLarge);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw ProblemException.InvalidField("body", $"cannot be read: {failure.Message}");
        }
    }

    private static ArticleSubmission SubmissionOf(string text, FileInfo file)
    {
        switch (Extension(file.Name))
        {
            case ".html" or ".htm":
                return new ArticleSubmission { Html = text };
            case ".md":
                var draft = FrontMatter(text, file.Name);
                return new ArticleSubmission
                {
                    Title = draft.Title,
                    Publisher = draft.Publisher,
                    PublishedOn = draft.PublishedOn,
                    Url = draft.Url,
                    Language = draft.Language,
                    Text = draft.Text,
                };
            default:
                return new ArticleSubmission { Text = text };
        }
    }

    private static ArticleDraft FrontMatter(string text, string name)
    {
        try
        {
            return SeedArticle.Parse(text, name);
        }
        catch (FormatException wrong)
        {
            throw ProblemException.InvalidField("body", wrong.Message);
        }
    }

    /// <summary>Whether the first mark of the file opens an array.</summary>
    private static async Task<bool> IsArrayAsync(FileInfo file, CancellationToken cancellationToken)
    {
        using var reader = file.OpenText();
        var letter = new char[1];
        while (await reader.ReadAsync(letter, cancellationToken) > 0)
        {
            if (!char.IsWhiteSpace(letter[0]))
            {
                return letter[0] == '[';
            }
        }

        return false;
    }

    private static string Extension(string path) => Path.GetExtension(path).ToLowerInvariant();
}
