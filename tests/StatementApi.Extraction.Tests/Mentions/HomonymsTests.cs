using StatementApi.Extraction.Actors;
using StatementApi.Extraction.Mentions;

namespace StatementApi.Extraction.Tests.Mentions;

public sealed class HomonymsTests
{
    private static readonly ActorGazetteer Known = ActorGazetteer.Create(
    [
        new("may", "Theresa May", ActorKind.Person, [], []),
        new("muscat", "Joseph Muscat", ActorKind.Person, [], []),
        new("jo", "Jordan", ActorKind.Country, [], []),
        new("om", "Oman", ActorKind.Country, [], [], Metonyms: ["Muscat"]),
        new("nl", "Netherlands", ActorKind.Country, [], [], Metonyms: ["The Hague"]),
        new("hague", "William Hague", ActorKind.Person, [], []),
    ]);

    [Theory]
    [InlineData("The deal would be signed on May 1.")]
    [InlineData("The deal was signed on 1 May.")]
    [InlineData("The deal was signed in May.")]
    [InlineData("Since last May nothing has moved.")]
    public void A_surname_is_no_ones_where_it_is_a_month(string text) => Assert.DoesNotContain("May", Names(text).Select(name => name.Text));

    [Theory]
    [InlineData("On Monday Theresa May left.", "Theresa May", MentionKind.PersonName)]
    [InlineData("On Monday Prime Minister May left.", "May", MentionKind.PersonName)]
    [InlineData("Tim Jordan left.", "Tim Jordan", MentionKind.PersonName)]
    [InlineData("Tim Jordan left. Later Jordan returned.", "Jordan", MentionKind.PersonName)]
    [InlineData("Tim Jordan left. He flew to Jordan.", "Jordan", MentionKind.CountryName)]
    [InlineData("Jordan agreed. Will Jordan sign?", "Jordan", MentionKind.CountryName)]
    [InlineData("Talks resumed in Muscat.", "Muscat", MentionKind.Metonym)]
    [InlineData("The Hague called it late.", "Hague", MentionKind.Metonym)]
    [InlineData("Mr Hague called it late.", "Hague", MentionKind.PersonName)]
    [InlineData("Envoys flew to Muscat.", "Muscat", MentionKind.Metonym)]
    public void A_name_is_read_by_the_words_beside_it(string text, string name, MentionKind kind) =>
        Assert.Contains((name, kind), Names(text));

    private static IEnumerable<(string Text, MentionKind Kind)> Names(string text)
    {
        var article = Article.Read(text, Known);
        return article.Mentions.Select(mention => (article.TextOf(mention.Head), mention.Kind));
    }
}
