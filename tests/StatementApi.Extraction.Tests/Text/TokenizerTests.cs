using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Tests.Text;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Moreau's aide’s", "Moreau|'s|aide|’s")]
    [InlineData("didn't wouldn’t DON'T", "did|n't|would|n’t|DO|N'T")]
    [InlineData("we're I’m they've she'll he'd", "we|'re|I|’m|they|'ve|she|'ll|he|'d")]
    [InlineData("Orr‘s don‘t “Vale”’s", "Orr|‘s|do|n‘t|“|Vale|”|’s")]
    [InlineData("cannot Cannot gonna", "can|not|Can|not|gon|na")]
    [InlineData("the U.S.’s the envoys’ talks", "the|U.S.|’s|the|envoys|’|talks")]
    [InlineData("(A/80/L.14). and/or. 3", "(|A/80/L.14|)|.|and/or|.|3")]
    public void Clitics_stand_alone(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("O'Hara d’Estaing o'clock", "O'Hara|d’Estaing|o'clock")]
    [InlineData("'tis ’90s '90s rock ’n’ roll", "'tis|’90s|'90s|rock|’n’|roll")]
    [InlineData("“’Twas so”, said 't Veld", "“|’Twas|so|”|,|said|'t|Veld")]
    [InlineData("nearly-year-old mid-June U.S.-led", "nearly-year-old|mid-June|U.S.-led")]
    [InlineData("and/or AT&T snake_case", "and/or|AT&T|snake_case")]
    public void Inner_hyphens_apostrophes_and_slashes_stay_in_the_word(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("Mr. Vale met Sen. Orr.", "Mr.|Vale|met|Sen.|Orr|.")]
    [InlineData("The U.S. and the U.N.", "The|U.S.|and|the|U.N.")]
    [InlineData("J. D. Orr, George W. Vale", "J.|D.|Orr|,|George|W.|Vale")]
    [InlineData("Founder J. Joe Orr and Charles G. and David Vale", "Founder|J.|Joe|Orr|and|Charles|G.|and|David|Vale")]
    [InlineData("It is vitamin C. The rest", "It|is|vitamin|C|.|The|rest")]
    [InlineData("so do I. Orr left", "so|do|I|.|Orr|left")]
    [InlineData("a Ph.D. at 5 p.m. in Sept. 2024", "a|Ph.D.|at|5|p.m.|in|Sept.|2024")]
    [InlineData("Order No. 5. No. He left.", "Order|No.|5|.|No|.|He|left|.")]
    [InlineData("The Rt. Hon. Orr (D., Calif.)", "The|Rt.|Hon.|Orr|(|D.|,|Calif.|)")]
    [InlineData("I. M. Lind of No.10", "I.|M.|Lind|of|No.|10")]
    [InlineData("Orr (R-Ky.) left.", "Orr|(|R-Ky.|)|left|.")]
    public void Abbreviations_and_initials_keep_their_point(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("1,000 95.5 10:30 9/11 2015-16", "1,000|95.5|10:30|9/11|2015-16")]
    [InlineData("$1.5bn €3 95% 1.5, 7.", "$|1.5|bn|€|3|95|%|1.5|,|7|.")]
    [InlineData("1990s 5th 50-state 9am", "1990s|5th|50-state|9|am")]
    [InlineData("-3 and +12 (−7)", "-3|and|+12|(|−7|)")]
    public void Numbers_keep_their_separators(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("Wait... what… ....", "Wait|...|what|…|....")]
    [InlineData("so . . . it went. .", "so|. . .|it|went|.|.")]
    [InlineData("far--closer — or–not", "far|--|closer|—|or|–|not")]
    [InlineData("What?! (No) [yes];", "What|?!|(|No|)|[|yes|]|;")]
    [InlineData("“Yes,” ``no'' 'so,'''", "“|Yes|,|”|``|no|''|'|so|,|'|''")]
    public void Runs_of_points_and_dashes_are_one_token_and_marks_stand_alone(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("See https://example.org/a?b=c.", "See|https://example.org/a?b=c|.")]
    [InlineData("(www.example.org/x)", "(|www.example.org/x|)")]
    [InlineData("harbour.example.com, a.b+c@mail.example.org.", "harbour.example.com|,|a.b+c@mail.example.org|.")]
    [InlineData("@Harbour_Watch #ferry #2 @", "@Harbour_Watch|#ferry|#|2|@")]
    public void Addresses_handles_and_tags_are_one_token(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("home 🇺🇦🇫🇷", "home|🇺🇦|🇫🇷")]
    [InlineData("👨‍👩‍👧👍🏽!", "👨‍👩‍👧|👍🏽|!")]
    [InlineData("❤️ ok", "❤️|ok")]
    public void An_emoji_with_all_its_modifiers_is_one_symbol(string text, string expected)
    {
        Assert.Equal(expected, Show(text));
        Assert.Contains(Tokenizer.Tokenize(DocumentReader.Read(text)), token => token.Kind == TokenKind.Symbol);
    }

    [Theory]
    [InlineData("قال الوزير: نعم.", "قال|الوزير|:|نعم|.")]
    [InlineData("\u202Bقال\u202C نعم", "قال|نعم")]
    [InlineData("外交部说，可以。", "外交部说|，|可以|。")]
    [InlineData("café naïve Зеленський", "café|naïve|Зеленський")]
    [InlineData("cafe\u0301 co\u00ADop", "cafe\u0301|co\u00ADop")]
    [InlineData("𝒜𝒷 𠀀", "𝒜𝒷|𠀀")]
    public void Words_of_every_script_are_words(string text, string expected)
    {
        Assert.Equal(expected, Show(text));
        Assert.Equal(TokenKind.Word, Tokenizer.Tokenize(DocumentReader.Read(text))[0].Kind);
    }

    [Theory]
    [InlineData('\uD800')]
    [InlineData('\uDC00')]
    [InlineData('\0')]
    [InlineData('\u0007')]
    public void Lone_surrogates_and_control_characters_are_symbols(char c)
    {
        var tokens = Tokenizer.Tokenize(DocumentReader.Read($"a{c}b"));

        Assert.Equal([TokenKind.Word, TokenKind.Symbol, TokenKind.Word], tokens.Select(token => token.Kind));
    }

    [Theory]
    [InlineData("Orr", TokenKind.Word)]
    [InlineData("'tis", TokenKind.Word)]
    [InlineData("50-state", TokenKind.Word)]
    [InlineData("@orr", TokenKind.Word)]
    [InlineData("’90s", TokenKind.Number)]
    [InlineData("1,000.5", TokenKind.Number)]
    [InlineData("½", TokenKind.Number)]
    [InlineData("٣", TokenKind.Number)]
    [InlineData("—", TokenKind.Punctuation)]
    [InlineData("%", TokenKind.Punctuation)]
    [InlineData("«", TokenKind.QuotationMark)]
    [InlineData("''", TokenKind.QuotationMark)]
    [InlineData("$", TokenKind.Symbol)]
    [InlineData("🙂", TokenKind.Symbol)]
    public void The_kind_says_what_a_token_is_made_of(string text, TokenKind expected) =>
        Assert.Equal(expected, Assert.Single(Tokenizer.Tokenize(DocumentReader.Read(text))).Kind);

    private static string Show(string text) =>
        string.Join('|', Tokenizer.Tokenize(DocumentReader.Read(text)).Select(token => token.Span.In(text).ToString()));
}
