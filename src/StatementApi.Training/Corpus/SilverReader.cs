using System.Globalization;
using System.IO.Compression;
using StatementApi.Extraction.Syntax;
using StatementApi.Extraction.Text;

namespace StatementApi.Training.Corpus;

/// <summary>
/// Reads the automatic analysis: <c># article ID</c>, then a line a token (index in its sentence, start, end, word, lemma, tag, entity,
/// head, relation, chains), an empty line after every sentence.
/// </summary>
public static class SilverReader
{
    private const string ArticleMark = "# article ";
    private const int Columns = 10;

    /// <summary>The analyses of <paramref name="file"/> by article id.</summary>
    /// <param name="file">A gzip-compressed file of tab-separated values.</param>
    /// <param name="texts">The articles' texts by id, which every span has to fit.</param>
    /// <exception cref="CorpusException">The file is no gzip file, or a line is broken or belongs to no article.</exception>
    public static Dictionary<string, SilverAnalysis> Read(string file, IReadOnlyDictionary<string, string> texts)
    {
        var analyses = new Dictionary<string, SilverAnalysis>(StringComparer.Ordinal);
        var number = 0;
        try
        {
            using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
            SilverAnalysisBuilder? builder = null;
            while (reader.ReadLine() is { } line)
            {
                number++;
                if (line.StartsWith(ArticleMark, StringComparison.Ordinal))
                {
                    builder = Start(line[ArticleMark.Length..], builder, analyses, texts);
                }
                else if (line.Length == 0)
                {
                    builder?.EndSentence();
                }
                else
                {
                    Add(builder ?? throw new FormatException("a token stands before the first article"), line);
                }
            }

            builder?.Finish(analyses);
            return analyses;
        }
        catch (Exception error) when (error is FormatException or InvalidDataException)
        {
            throw new CorpusException(file, number, error.Message);
        }
    }

    private static SilverAnalysisBuilder Start(
        string id,
        SilverAnalysisBuilder? before,
        Dictionary<string, SilverAnalysis> analyses,
        IReadOnlyDictionary<string, string> texts)
    {
        before?.Finish(analyses);
        return texts.TryGetValue(id, out var text)
            ? new SilverAnalysisBuilder(id, text.Length)
            : throw new FormatException($"there is no article {id}");
    }

    private static void Add(SilverAnalysisBuilder builder, string line)
    {
        var cells = line.Split('\t');
        if (cells.Length != Columns)
        {
            throw new FormatException($"{cells.Length} cells where {Columns} are needed");
        }

        builder.Add(
            TextSpan.FromBounds(Number(cells[1]), Math.Max(Number(cells[1]), Number(cells[2]))),
            cells[4],
            PartOfSpeechNames.TryParse(cells[5], out var tag) ? tag : throw new FormatException($"{cells[5]} is no part of speech"),
            Entity(cells[6]),
            Number(cells[7]),
            DependencyRelationNames.TryParse(cells[8], out var relation) ? relation : throw new FormatException($"{cells[8]} is no relation"),
            cells[9]);
    }

    private static EntityKind Entity(string label) => label switch
    {
        "PERSON" => EntityKind.Person,
        "ORGANIZATION" => EntityKind.Organization,
        "LOCATION" => EntityKind.Location,
        "MISC" => EntityKind.Misc,
        _ => EntityKind.None,
    };

    private static int Number(string cell) =>
        int.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new FormatException($"{cell} is no number");
}
