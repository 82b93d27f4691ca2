using System.Collections.Immutable;
using StatementApi.Extraction.Actors;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Coreference;

/// <summary>What the sieves share while an article is read from its beginning.</summary>
internal sealed class CoreferenceState(
    Document document, ImmutableArray<Token> tokens, MentionView[] views, ActorGazetteer gazetteer, DateOnly? on)
{
    public string Text => document.Text;

    public ImmutableArray<Token> Tokens => tokens;

    public MentionView[] Views => views;

    public ActorGazetteer Gazetteer => gazetteer;

    public DateOnly? On => on;

    public ChainTable Chains { get; } = new();

    /// <summary>Chain of each mention read so far.</summary>
    public Chain?[] ChainOf { get; } = new Chain?[views.Length];

    public string[] Sieves { get; } = new string[views.Length];

    public ReadOnlySpan<char> TextOf(TextSpan span) => span.In(document.Text);

    /// <summary>The last word of the mention's head.</summary>
    public ReadOnlySpan<char> HeadWord(MentionView view)
    {
        var head = view.Mention.Head;
        var text = TextOf(head);
        var space = text.LastIndexOf(' ');
        return space < 0 ? text : text[(space + 1)..];
    }

    public Chain Begin(MentionView view, ChainSort sort)
    {
        var chain = new Chain(view.Index, sort);
        Put(view, chain, "first");
        return chain;
    }

    public void Put(MentionView view, Chain chain, string sieve)
    {
        chain.See(view.Mention, view.Index);
        ChainOf[view.Index] = chain;
        Sieves[view.Index] = sieve;
    }
}
