using System.Runtime.InteropServices;

namespace StatementApi.Extraction.Attribution.Learned.Judgement;

/// <summary>Collects a content token by token, in order, and without those of its cue. Reused from content to content.</summary>
internal sealed class ContentTokens
{
    private readonly List<int> _tokens = [];
    private CueSpan _cue;
    private int[] _source = [];

    /// <summary>What has been collected, until the next change.</summary>
    public ReadOnlySpan<int> All => CollectionsMarshal.AsSpan(_tokens);

    /// <summary>Leaves out from now on the tokens of <paramref name="cue"/>, and where it says so those of <paramref name="source"/>, which are in order.</summary>
    public void LeaveOut(CueSpan cue, int[] source) => (_cue, _source) = (cue, source);

    public void Clear() => _tokens.Clear();

    public void Add(int token)
    {
        if (!_cue.Contains(token))
        {
            _tokens.Add(token);
        }
    }

    public void Add(ReadOnlySpan<int> tokens)
    {
        foreach (var token in tokens)
        {
            Add(token);
        }
    }

    /// <summary>Adds the tokens from <paramref name="first"/> to before <paramref name="end"/>.</summary>
    public void AddRange(int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            Add(token);
        }
    }

    /// <summary>Adds <paramref name="token"/> unless it is the source's.</summary>
    public void AddUnlessSource(int token)
    {
        if (Array.BinarySearch(_source, token) < 0)
        {
            Add(token);
        }
    }

    /// <summary>Adds the tokens from <paramref name="first"/> to before <paramref name="end"/> that are not the source's.</summary>
    public void AddRangeUnlessSource(int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            AddUnlessSource(token);
        }
    }
}
