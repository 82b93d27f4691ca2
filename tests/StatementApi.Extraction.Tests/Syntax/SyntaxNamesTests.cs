using StatementApi.Extraction.Syntax;

namespace StatementApi.Extraction.Tests.Syntax;

public sealed class SyntaxNamesTests
{
    [Theory]
    [InlineData(PartOfSpeech.NNP, "NNP")]
    [InlineData(PartOfSpeech.PRPS, "PRP$")]
    [InlineData(PartOfSpeech.WRB, "WRB")]
    [InlineData(PartOfSpeech.OpenQuote, "``")]
    [InlineData(PartOfSpeech.Hash, "#")]
    public void Tags_have_the_treebanks_symbols(PartOfSpeech tag, string symbol)
    {
        Assert.Equal(symbol, tag.Symbol());
        Assert.True(PartOfSpeechNames.TryParse(symbol, out var parsed));
        Assert.Equal(tag, parsed);
    }

    [Theory]
    [InlineData(DependencyRelation.Root, "root")]
    [InlineData(DependencyRelation.AclRelcl, "acl:relcl")]
    [InlineData(DependencyRelation.NmodPoss, "nmod:poss")]
    [InlineData(DependencyRelation.Xcomp, "xcomp")]
    public void Relations_have_labels(DependencyRelation relation, string label)
    {
        Assert.Equal(label, relation.Label());
        Assert.True(DependencyRelationNames.TryParse(label, out var parsed));
        Assert.Equal(relation, parsed);
    }

    [Fact]
    public void Every_value_has_a_name_of_its_own()
    {
        Assert.Equal(Enum.GetValues<PartOfSpeech>().Length, PartOfSpeechNames.Count);
        Assert.Equal(Enum.GetValues<DependencyRelation>().Length, DependencyRelationNames.Count);
        Assert.Distinct(Enum.GetValues<PartOfSpeech>().Select(tag => tag.Symbol()));
        Assert.Distinct(Enum.GetValues<DependencyRelation>().Select(relation => relation.Label()));
    }

    [Fact]
    public void A_symbol_outside_the_set_is_no_tag()
    {
        Assert.False(PartOfSpeechNames.TryParse("NOUN", out _));
        Assert.False(DependencyRelationNames.TryParse("obl", out _));
    }
}
