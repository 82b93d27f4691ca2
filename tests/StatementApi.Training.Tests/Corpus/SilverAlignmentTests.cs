using System.Collections.Immutable;
using StatementApi.Extraction.Syntax;
using StatementApi.Extraction.Text;
using StatementApi.Training.Corpus;

namespace StatementApi.Training.Tests.Corpus;

public sealed class SilverAlignmentTests
{
    [Fact]
    public void Equal_tokens_take_over_everything()
    {
        var aligned = Align([(0, 3), (4, 8)], sentenceEnds: [2], Silver(0, 3, PartOfSpeech.PRP, 1), Silver(4, 8, PartOfSpeech.VBD, -1));

        Assert.Equal([PartOfSpeech.PRP, PartOfSpeech.VBD], aligned.Tags);
        Assert.Equal([1, SilverAlignment.Root], aligned.Heads);
        Assert.Equal([0, 1], aligned.SilverOf);
    }

    [Fact]
    public void A_token_that_joins_several_takes_the_head_outside_them_and_no_tag()
    {
        var aligned = Align(
            [(0, 6), (7, 9)], sentenceEnds: [2], Silver(0, 3, PartOfSpeech.JJ, 1), Silver(3, 6, PartOfSpeech.NN, 2), Silver(7, 9, PartOfSpeech.VBD, -1));

        Assert.Equal([PartOfSpeech.None, PartOfSpeech.VBD], aligned.Tags);
        Assert.Equal([1, SilverAlignment.Root], aligned.Heads);
        Assert.Equal([-1, 2], aligned.SilverOf);
    }

    [Fact]
    public void Of_the_parts_of_a_token_the_last_stands_for_it()
    {
        var aligned = Align([(0, 3), (3, 6), (7, 9)], sentenceEnds: [3], Silver(0, 6, PartOfSpeech.NN, 1), Silver(7, 9, PartOfSpeech.VBD, -1));

        Assert.Equal([SilverAlignment.Unknown, 2, SilverAlignment.Root], aligned.Heads);
        Assert.Equal([DependencyRelation.None, DependencyRelation.Dep, DependencyRelation.Dep], aligned.Relations);
    }

    [Fact]
    public void A_head_in_another_sentence_of_ours_is_unknown()
    {
        var aligned = Align([(0, 3), (4, 8)], sentenceEnds: [1, 2], Silver(0, 3, PartOfSpeech.PRP, 1), Silver(4, 8, PartOfSpeech.VBD, -1));

        Assert.Equal([SilverAlignment.Unknown, SilverAlignment.Root], aligned.Heads);
    }

    private static SilverToken Silver(int start, int end, PartOfSpeech tag, int head) =>
        new(TextSpan.FromBounds(start, end), 0, "x", tag, EntityKind.None, head, DependencyRelation.Dep);

    private static SilverAlignment Align((int Start, int End)[] bounds, int[] sentenceEnds, params SilverToken[] silver)
    {
        ImmutableArray<Token> tokens = [.. bounds.Select(span => new Token(TextSpan.FromBounds(span.Start, span.End), TokenKind.Word))];
        var sentences = sentenceEnds.Select((end, index) => (First: index == 0 ? 0 : sentenceEnds[index - 1], End: end))
            .Select(range => new Sentence(
                TextSpan.FromBounds(tokens[range.First].Start, tokens[range.End - 1].End), range.First, range.End - range.First, 0));
        return SilverAlignment.Of(new SilverAnalysis([.. silver], []), tokens, [.. sentences]);
    }
}
