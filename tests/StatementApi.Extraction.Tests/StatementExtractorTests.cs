using FsCheck.Xunit;
using StatementApi.Extraction.Acts;
using StatementApi.Extraction.Actors;
using StatementApi.Extraction.Tests.Mentions;
using StatementApi.Extraction.Tests.Text;

namespace StatementApi.Extraction.Tests;

public sealed class StatementExtractorTests
{
    private static readonly DateOnly Monday = new(2025, 3, 3);
    private static readonly StatementExtractor Extractor = new(Article.Known);

    [Fact]
    public void A_statement_has_speaker_addressee_act_date_and_type()
    {
        var statement = Assert.Single(Extract("Kremlin spokesman Dmitry Peskov told Norway on Monday that it was “playing with ice.”").Statements);
        Assert.Equal("Dmitry Peskov", statement.Speaker.Actor.Name);
        Assert.Equal("Norway", Assert.Single(statement.Addressees).Actor.Name);
        Assert.Equal(SpeechAct.Comment, statement.Act);
        Assert.Equal(Monday, statement.StatedOn?.Date);
        Assert.Equal(StatementType.Mixed, statement.Type);
    }

    [Fact]
    public void A_quotation_without_a_cue_is_the_previous_speakers()
    {
        var statements = Extract("“We are ready,” Astri Solberg said.\n\n“We will stay as long as it takes.”").Statements;
        Assert.Equal("Astri Solberg", statements[1].Speaker.Actor.Name);
        Assert.Equal("previousSpeaker", statements[1].Speaker.Actor.Method);
        Assert.Null(statements[1].Speaker.Mention);
        Assert.Equal(StatementType.Direct, statements[1].Type);
    }

    /// <summary>The models learned from a corpus that gives such a quotation no source, and held it for wrong.</summary>
    [Fact]
    public void A_quotation_without_a_cue_is_as_sure_as_who_spoke_before_speaks_on() => Assert.InRange(
        Extract("“We are ready,” Astri Solberg said.\n\n“We will stay as long as it takes.”").Statements[1].Confidence, 0.4, 0.63);

    [Theory]
    [InlineData("WAYRA QUILLA", "Wayra Quilla")]
    [InlineData("JJ O'NEILL-RUIZ", "JJ O'Neill-Ruiz")]
    [InlineData("Wayra Quilla", "Wayra Quilla")]
    public void A_name_in_capitals_is_shown_in_small_letters(string written, string shown)
    {
        var turns = $"MAYOR {written}: We are ready.\n\nQUESTION: Since when?\n\nMAYOR {written}: Since May.";
        Assert.Equal(shown, Assert.Single(Extract(turns).NewActors).Name);
    }

    /// <summary>"Said that" governs what "according to" stands in, and is read as what the count says.</summary>
    [Fact]
    public void Statements_that_hold_each_others_cue_are_not_each_others_parent()
    {
        var statements = Extract("Solberg said on Monday that according to its count, the port had lost ten ships.").Statements;
        Assert.Equal([-1, 0], statements.Select(statement => statement.Parent));
    }

    [Theory]
    [InlineData("In a note on Monday, Moscow warned that the port would close. “Ships must leave,” the note read.", "Russia", "issuer")]
    [InlineData("Moscow warned in a letter that the port would close. According to the letter, ships must leave.", "Russia", "issuer")]
    [InlineData("Moscow warned on Monday that the port would close. “Ships must leave,” the note read.", null, "unnamed")]
    [InlineData("In a note on Monday, Moscow warned that the port would close. “Ships must leave,” a note read.", null, "unnamed")]
    public void A_document_speaks_for_who_issued_it(string text, string? speaker, string method)
    {
        var actor = Extract(text).Statements[^1].Speaker.Actor;
        Assert.Equal((speaker, method), (actor.Name, actor.Method));
    }

    [Fact]
    public void The_heading_of_an_entry_is_not_the_last_speakers() => Assert.Null(Extract(
        "3.10pm\n“We are ready,” Astri Solberg said.\n\n2.15pm\n“It reads like an invoice”\nThe mood has soured.").Statements[^1].Speaker.Actor.Name);

    [Fact]
    public void Reporters_are_told_where_they_are_but_are_not_called_so()
    {
        const string text = "Solberg told reporters at Oslo airport that the ferry would sail.";
        var statement = Assert.Single(Extract(text).Statements);
        Assert.Equal("reporters", statement.Addressees[0].Mention!.Value.In(text));
        Assert.Equal("the ferry would sail", statement.Content[0].In(text));
    }

    [Fact]
    public void Beliefs_and_wishes_are_left_out() => Assert.Empty(Extract("Solberg believes that the ferry will sail.").Statements);

    [Fact]
    public void A_speaker_whom_nobody_knows_becomes_a_new_actor()
    {
        var actor = Assert.Single(Extract("Harbour master Wayra Quilla said the ferry would sail.").NewActors);
        Assert.Equal("Wayra Quilla", actor.Name);
        Assert.Equal(ActorKind.Person, actor.Kind);
    }

    [Fact]
    public void Whoever_was_addressed_before_is_addressed_again_when_urged()
    {
        var statements = Extract("Solberg told the Security Council that ice was near. She urged the Council to wait.").Statements;
        Assert.Equal("UN Security Council", Assert.Single(statements[1].Addressees).Actor.Name);
    }

    [Fact]
    public void A_cancelled_extraction_stops() => Assert.Throws<OperationCanceledException>(
        () => Extractor.Extract("Solberg said no.", Monday, new CancellationToken(canceled: true)));

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData(".")]
    [InlineData("“")]
    public void A_text_without_a_sentence_has_no_statement(string text) => Assert.Empty(Extract(text).Statements);

    [Theory]
    [InlineData("word ", 1 << 20)]
    [InlineData("“", 10_000)]
    [InlineData("\"", 10_001)]
    [InlineData("said ", 500_000)]
    [InlineData("Anna Lind, ", 1 << 20)]
    public void Long_and_unbalanced_texts_are_read_through(string pattern, int length)
    {
        var text = string.Concat(Enumerable.Repeat(pattern, length / pattern.Length));
        Assert.All(Extract(text).Statements, statement => Assert.InRange(statement.Content[^1].End, 1, text.Length));
    }

    [Property(Arbitrary = [typeof(ArbitraryText)], MaxTest = 200)]
    public void Statements_of_any_text_point_into_it_and_to_each_other(string text)
    {
        var statements = Extract(text).Statements;
        for (var i = 0; i < statements.Length; i++)
        {
            Assert.InRange(statements[i].Parent, -1, statements.Length - 1);
            Assert.NotEqual(i, statements[i].Parent);
            Assert.All(statements[i].Content, piece => Assert.InRange(piece.End, piece.Start + 1, text.Length));
            if (statements[i].Speaker.Mention is { } mention)
            {
                Assert.InRange(mention.End, mention.Start + 1, text.Length);
            }
        }
    }

    private static ExtractionResult Extract(string text) => Extractor.Extract(text, Monday);

    [Fact]
    public void Confidence_in_what_rules_find_and_the_layout_makes_certain_is_high()
    {
        var statement = Assert.Single(new StatementExtractor(ActorGazetteer.Create([])).Extract("“It is the poor who will pay.” — Anna Lind, a teacher from Leeds").Statements);
        Assert.Equal("signature", statement.Method);
        Assert.InRange(statement.Confidence, 0.9, 1);
    }

    [Fact]
    public void Each_statement_of_one_source_is_judged_with_it()
    {
        const string text = "A senior diplomat, speaking on condition of anonymity, described the meeting as “frosty” and warned that a delay would “play into their hands”.";
        var statements = new StatementExtractor(ActorGazetteer.Create([])).Extract(text).Statements;
        Assert.Equal(2, statements.Length);
        Assert.All(statements, statement => Assert.InRange(statement.Confidence, 0.5, 1));
    }
}
