namespace StatementApi.Training.Attribution.Judgement;

/// <summary>What people say of a proposal.</summary>
/// <param name="IsExact">Whether the content has the words of a content that somebody marked, and no others.</param>
/// <param name="IsRight">Whether the words have at least half in common, and the sources a word, or none has a source.</param>
/// <param name="IsSaid">Whether nearly all words belong to contents that somebody marked, whichever.</param>
internal readonly record struct ProposalVerdict(bool IsExact, bool IsRight, bool IsSaid);

/// <summary>The attributions that people marked in an article, by word. As for the scorer, only words count, and no two contents share any.</summary>
internal sealed class GoldContents
{
    private const double Half = 0.5;
    private const double NearlyAll = 0.8;
    private const int Nobodys = -1;

    private readonly AttributionDocument _document;
    private readonly int[] _owners;
    private readonly int[] _lengths;
    private readonly HashSet<int>[] _sources;

    public GoldContents(AttributionDocument document)
    {
        _document = document;
        _owners = new int[document.Input.Count];
        _lengths = new int[document.Gold.Length];
        _sources = new HashSet<int>[document.Gold.Length];
        Array.Fill(_owners, Nobodys);
        for (var i = 0; i < _lengths.Length; i++)
        {
            _sources[i] = [.. document.Gold[i].Source.Where(IsWord)];
            foreach (var token in document.Gold[i].Content.Where(IsWord))
            {
                _owners[token] = i;
                _lengths[i]++;
            }
        }
    }

    /// <summary>Compares a proposal with the marked attribution that it shares most with.</summary>
    public ProposalVerdict Judge(int[] source, int[] content)
    {
        var words = content.Where(IsWord).ToArray();
        var (gold, overlap) = words
            .Where(word => _owners[word] != Nobodys)
            .CountBy(word => _owners[word])
            .Select(group => (Gold: group.Key, Overlap: group.Value / (double)(words.Length + _lengths[group.Key] - group.Value)))
            .Append((Gold: Nobodys, Overlap: 0.0))
            .MaxBy(pair => pair.Overlap);
        var said = words.Count(word => _owners[word] != Nobodys);
        return new ProposalVerdict(overlap == 1, overlap >= Half && IsSource(gold, source), said > 0 && said >= NearlyAll * words.Length);
    }

    private bool IsSource(int gold, int[] source)
    {
        var words = source.Where(IsWord).ToArray();
        return _sources[gold].Overlaps(words) || (_sources[gold].Count == 0 && words.Length == 0);
    }

    private bool IsWord(int token) =>
        _document.Input.Tokens[token].Span.In(_document.Article.Text).ContainsAnyWordCharacter();
}
