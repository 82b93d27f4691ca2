namespace StatementApi.Extraction.Attribution.Learned.Judgement;

/// <summary>Ways to read one cue that differ in their content: what is collected is proposed, unless it has been already.</summary>
internal sealed class ProposalGroup
{
    private readonly List<Proposal> _proposals;
    private readonly Proposal _model;
    private readonly int _first;

    /// <param name="proposals">Where the proposals go, behind those of other groups.</param>
    /// <param name="model">What all of them share; made of a claim.</param>
    /// <param name="content">Collects the contents; empty.</param>
    public ProposalGroup(List<Proposal> proposals, Proposal model, ContentTokens content)
    {
        (_proposals, _model, _first, Content) = (proposals, model, proposals.Count, content);
        content.LeaveOut(model.Claim!.Cue, model.Source);
    }

    /// <summary>The content to be proposed next.</summary>
    public ContentTokens Content { get; }

    /// <summary>Proposes what has been collected, with <paramref name="rest"/> behind it.</summary>
    public void Offer(ProposalKind kind, ReadOnlySpan<int> rest)
    {
        Content.Add(rest);
        Offer(kind);
    }

    /// <summary>Proposes what has been collected.</summary>
    public void Offer(ProposalKind kind)
    {
        var content = Content.All;
        if (content.Length > 0 && !IsProposed(content))
        {
            var tokens = content.ToArray();
            _proposals.Add(_model with { Kind = kind, Content = tokens, Source = Outside(tokens, _model.Source) });
        }

        Content.Clear();
    }

    private bool IsProposed(ReadOnlySpan<int> content)
    {
        for (var i = _first; i < _proposals.Count; i++)
        {
            if (content.SequenceEqual(_proposals[i].Content))
            {
                return true;
            }
        }

        return false;
    }

    private static int[] Outside(int[] content, int[] source) =>
        Array.Exists(source, token => Array.BinarySearch(content, token) >= 0)
            ? Array.FindAll(source, token => Array.BinarySearch(content, token) < 0)
            : source;
}
