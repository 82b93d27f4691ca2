namespace StatementApi.Extraction.Tests.Attribution;

public sealed class AttributorTests
{
    [Theory]
    [InlineData("“We are ready,” Astri Solberg said.", "Astri Solberg | said | “We are ready,”")]
    [InlineData("“We are ready,” said Norwegian Foreign Minister Astri Solberg.", "Norwegian Foreign Minister Astri Solberg | said | “We are ready,”")]
    [InlineData("“Are we ready?” Solberg asked.", "Solberg | asked | “Are we ready?”")]
    [InlineData("Solberg said: “We are ready.”", "Solberg | said | “We are ready.”")]
    [InlineData("Solberg said, “We are ready.”", "Solberg | said | “We are ready.”")]
    [InlineData("‘We are ready’, said Solberg.", "Solberg | said | ‘We are ready’")]
    [InlineData("Solberg said “no one has asked us.”", "Solberg | said | “no one has asked us.”")]
    [InlineData("Solberg left the talks, saying “no one has asked us.”", "Solberg | saying | “no one has asked us.”")]
    [InlineData("Protesters chanted “Let it sail!” and went on.", "Protesters | chanted | “Let it sail!”")]
    [InlineData("Solberg told reporters “no one has asked us”, and left.", "Solberg | told | “no one has asked us”")]
    [InlineData("Solberg told reporters: “We are ready. We have been for years.”", "Solberg | told | “We are ready. We have been for years.”")]
    [InlineData("Peskov: “We will wait.”", "Peskov | - | “We will wait.”")]
    [InlineData("“We are ready,” the mayor's sister, Anna Solberg (Labour), said on Monday.", "Anna Solberg | said | “We are ready,”")]
    [InlineData("The film shows the mayor saying “We are ready.”", "the mayor | saying | “We are ready.”")]
    [InlineData("There is footage of Solberg asking, “Are we ready?”", "Solberg | asking | “Are we ready?”")]
    [InlineData("“We are ready,” the ad’s narrator says, “and we will stay.”", "the ad’s narrator | says | “We are ready,” ... “and we will stay.”")]
    [InlineData("“Nobody,” warned the deputy minister, “should test us.”", "the deputy minister | warned | “Nobody,” ... “should test us.”")]
    [InlineData("“Are we ready?” asked the mayor of Bergen.", "the mayor of Bergen | asked | “Are we ready?”")]
    [InlineData("“Stay away,” added another.", "another | added | “Stay away,”")]
    [InlineData("“Stay away,” said one sailor.", "one sailor | said | “Stay away,”")]
    [InlineData("The minister was blunt: “We will pay.”", "The minister | - | “We will pay.”")]
    [InlineData("The minister, standing beside her, nodded: “We will pay.”", "The minister | - | “We will pay.”")]
    [InlineData("The state-run Harbour Times was blunt: “We will pay.”", "The state-run Harbour Times | - | “We will pay.”")]
    [InlineData("After an hour of talks, Solberg had a message for Bergen: “We will pay.”", "Solberg | - | “We will pay.”")]
    [InlineData("The sign at the minister’s door was blunt: “We are closed.”", "- | - | “We are closed.”")]
    [InlineData("Appearing on “Harbour News”, she said the ferry would sail.", "she | said | the ferry would sail")]
    [InlineData("Interviewed yesterday on Radio 1’s “Harbour News”, Solberg said the ferry would sail.", "Solberg | said | the ferry would sail")]
    [InlineData("“We will wait,” came the reply from Moscow.", "Moscow | - | “We will wait,”")]
    [InlineData("“We will wait”, was the answer.", "- | - | “We will wait”")]
    [InlineData("“We will wait,” claims the ministry.", "the ministry | claims | “We will wait,”")]
    [InlineData("“Shame on you,” called the minister.", "the minister | called | “Shame on you,”")]
    [InlineData("“They should wait 🙂” Solberg wrote on Telegram.", "Solberg | wrote | “They should wait 🙂”")]
    [InlineData("12:20: “They should wait 🙂” Solberg wrote.", "Solberg | wrote | “They should wait 🙂”")]
    [InlineData("She said to me, “We will wait.”", "She | said | “We will wait.”")]
    [InlineData("It is “not over,” Solberg told her at ) - U.S. port.", "Solberg | told | “not over,”")]
    [InlineData("“We will wait,” Anna Solberg, a teacher, said by phone.", "Anna Solberg | said | “We will wait,”")]
    [InlineData("“If need be,” Solberg is reported to have said, “we will sail.”", "Solberg | said | “If need be,” ... “we will sail.”")]
    [InlineData("Tass quoted Solberg as saying: “We will wait.”", "Solberg | saying | “We will wait.”")]
    [InlineData("Norway “noted with concern” the plan.", "Norway | - | “noted with concern” the plan")]
    [InlineData("Norway “strongly\u00a0condemned” the plan.", "Norway | - | “strongly\u00a0condemned” the plan")]
    [InlineData("Solberg telegraphed back the same evening: “Neither. Buy fish.”", "Solberg | telegraphed back | “Neither. Buy fish.”")]
    [InlineData("Norway “strongly opposes” any delay, the first in years.", "Norway | - | “strongly opposes” any delay, the first in years")]
    public void A_quotation_belongs_to_the_cue_beside_it(string text, string expected) => Assert.Equal([expected], Attributed.Of(text));

    [Theory]
    [InlineData("“We are ready,” Solberg said, “and we will stay.”", "Solberg | said | “We are ready,” ... “and we will stay.”")]
    [InlineData("“We are ready,” Solberg told reporters. “We will stay.”", "Solberg | told | “We are ready,” ... “We will stay.”")]
    [InlineData("“We are ready,” said Solberg after the talks in Oslo. “We will stay.”", "Solberg | said | “We are ready,” ... “We will stay.”")]
    [InlineData("“We are ready,” said Anna Solberg, a lawyer for the port, who has been fighting the plan for years. “We will stay.”", "Anna Solberg | said | “We are ready,” ... “We will stay.”")]
    [InlineData("Such talk, Solberg warned, “only feeds the fire.”", "Solberg | warned | Such talk ... “only feeds the fire.”")]
    [InlineData("At the port, Solberg said, “nothing was agreed.”", "Solberg | said | “nothing was agreed.”")]
    [InlineData("Asked about the port, Solberg said, “nothing was agreed.”", "Solberg | said | “nothing was agreed.”")]
    [InlineData("The plan was “not for sale,” Solberg said. “We will stay.”", "Solberg | said | The plan was “not for sale,” ... “We will stay.”")]
    [InlineData("Solberg said: “We are ready.\n\n“We will stay.”", "Solberg | said | “We are ready. ... “We will stay.”")]
    public void A_quotation_that_goes_on_is_one_statement_in_pieces(string text, string expected) =>
        Assert.Equal([expected], Attributed.Of(text));

    [Theory]
    [InlineData("“We must act now.” — Anna Solberg", "Anna Solberg | - | “We must act now.”")]
    [InlineData("“We must act now.”― Solvei Brekkhus\n“It is late.” ― Anna Solberg, a teacher from Bergen", "Solvei Brekkhus | - | “We must act now.”", "Anna Solberg | - | “It is late.”")]
    [InlineData("“We must act now.” — Anna Solberg said no more.", "Anna Solberg | said | “We must act now.”")]
    [InlineData("It was called “a mess” – Anna Solberg, the mayor.")]
    public void A_quotation_can_be_signed(string text, params string[] expected) => Assert.Equal(expected, Attributed.Of(text));

    [Theory]
    [InlineData("“He told us, ‘We are ready,’” Solberg said. “We laughed.”", "Solberg | said | “He told us, ‘We are ready,’” ... “We laughed.”")]
    [InlineData("\"In May he said, 'We are ready,'\" Solberg recalled.", "Solberg | recalled | \"In May he said, 'We are ready,'\"")]
    public void A_quotation_that_ends_with_another_still_has_its_speaker(string text, string expected) => Assert.Equal(expected, Attributed.Of(text)[0]);

    [Fact]
    public void A_second_cue_in_the_paragraph_makes_a_statement_of_its_own() => Assert.Equal(
        ["Solberg | said | “We are ready,”", "she | added | “We will stay,”"],
        Attributed.Of("“We are ready,” Solberg said. “We will stay,” she added."));

    [Theory]
    [InlineData("“A mistake,” said one; “a crime,” said another.", "one | said | “A mistake,”", "another | said | “a crime,”")]
    [InlineData("Norway “strongly condemned” the plan and urged France to talk.", "Norway | - | “strongly condemned” the plan", "Norway | urged | France to talk")]
    public void A_sentence_can_hold_a_quotation_and_another_statement(string text, params string[] expected) => Assert.Equal(expected, Attributed.Of(text));

    [Fact]
    public void A_paragraph_of_quotation_stands_alone_and_its_speaker_goes_on()
    {
        var read = Attributed.Read("“We are ready,” Solberg said.\n\n“We will stay as long as it takes.”");
        Assert.Equal("- | - | “We will stay as long as it takes.”", read.Describe(read.Relations[1]));
        Assert.Equal(0, read.Relations[1].PreviousSpeaker);
    }

    [Theory]
    [InlineData("Solberg said that the ferry would sail.", "Solberg | said | the ferry would sail")]
    [InlineData("Solberg said the ferry would sail.", "Solberg | said | the ferry would sail")]
    [InlineData("Solberg said on Monday that the ferry would sail.", "Solberg | said | the ferry would sail")]
    [InlineData("Solberg said in a statement issued on Monday that the ferry would sail.", "Solberg | said | the ferry would sail")]
    [InlineData("Solberg said in Oslo the same day that the ferry would sail.", "Solberg | said | the ferry would sail")]
    [InlineData("Solberg said in a statement on Friday the ferry would sail.", "Solberg | said | the ferry would sail")]
    [InlineData("Solberg told reporters that the ferry would sail.", "Solberg | told | the ferry would sail")]
    [InlineData("Solberg told reporters Moscow would wait.", "Solberg | told | Moscow would wait")]
    [InlineData("Solberg told sailors in St. Olav's Square that the ferry would sail.", "Solberg | told | the ferry would sail")]
    [InlineData("A spokesperson for Lund's said the ferry would sail.", "A spokesperson for Lund's | said | the ferry would sail")]
    [InlineData("Moscow's envoy was quoted by Tass as saying that the ferry would sail.", "Moscow's envoy | quoted by Tass as saying | the ferry would sail")]
    [InlineData("Solberg said that, if needed, the ferry would sail.", "Solberg | said | if needed, the ferry would sail")]
    [InlineData("Solberg said the ferry would sail but declined to say when.", "Solberg | said | the ferry would sail")]
    [InlineData("A plan, which Solberg said would fail, was dropped.", "Solberg | said | would fail")]
    [InlineData("Solberg wrote in the early morning hours that the ferry would sail.", "Solberg | wrote | the ferry would sail")]
    [InlineData("After Solberg said the ferry would sail, the council met.", "Solberg | said | the ferry would sail")]
    [InlineData("After Solberg said Norway, Sweden and France would come, the council met.", "Solberg | said | Norway, Sweden and France would come")]
    [InlineData("Although Solberg denied the report, she resigned.", "Solberg | denied | the report")]
    [InlineData("As Solberg said, the ferry will sail.", "Solberg | said | the ferry will sail")]
    [InlineData("Solberg stressed, however, that the ferry would sail.", "Solberg | stressed | the ferry would sail")]
    [InlineData("The Kremlin on Monday said that the ferry would sail.", "The Kremlin | said | the ferry would sail")]
    [InlineData("Solberg said the ferry was “not for sale,” but would sail.", "Solberg | said | the ferry was “not for sale,” but would sail")]
    [InlineData("Solberg said the ferry would sail, as talks in Oslo went on.", "Solberg | said | the ferry would sail")]
    [InlineData("Solberg said the ferry would sail, hours after a storm closed the port.", "Solberg | said | the ferry would sail")]
    [InlineData("Solberg said the ferry would sail, opening a meeting in Oslo.", "Solberg | said | the ferry would sail")]
    [InlineData("Solberg had promised in her campaign to visit Bergen first.", "Solberg | promised | to visit Bergen first")]
    [InlineData("Solberg also called Moreau’s figures “pure invention”.", "Solberg | called | Moreau’s figures “pure invention”")]
    [InlineData("Ministers called on Thursday for a truce.", "Ministers | called on Thursday for | a truce")]
    [InlineData("Solberg told her the ferry would sail.", "Solberg | told | the ferry would sail")]
    [InlineData("Norway has long argued that the ferry would sail.", "Norway | argued | the ferry would sail")]
    [InlineData("The ministry had since denied that the ferry would sail.", "The ministry | denied | the ferry would sail")]
    [InlineData("Solberg told Norway’s “Morning” on Friday that the ferry would sail.", "Solberg | told | the ferry would sail")]
    [InlineData("Solberg denies that the ferry sank, a claim few in Bergen believe.", "Solberg | denies | the ferry sank")]
    [InlineData("Solberg said the list had two points, a pledge of aid and a date.", "Solberg | said | the list had two points, a pledge of aid and a date")]
    [InlineData("Moreau was quoted as telling the council that the ferry would sail.", "Moreau | quoted as telling | the ferry would sail")]
    [InlineData("Solberg said in a letter to “Dagsnytt” that the ferry would sail.", "Solberg | said | the ferry would sail")]
    [InlineData("Solberg told “Dagsnytt” that the ferry would sail.", "Solberg | told | the ferry would sail")]
    [InlineData("Solberg told parliament Norway would wait.", "Solberg | told | Norway would wait")]
    [InlineData("Solberg was understood to have warned that the ferry would sail.", "Solberg | warned | the ferry would sail")]
    [InlineData("Tass quoted Solberg as saying the ferry would sail.", "Solberg | saying | the ferry would sail")]
    [InlineData("Solberg rose on a point of order to insist that the ferry would sail.", "Solberg | insist | the ferry would sail")]
    [InlineData("Solberg told the newspaper “Dagsnytt” (Friday edition) that the ferry would sail.", "Solberg | told | the ferry would sail")]
    [InlineData("Solberg replied on X, in English, that the ferry would sail.", "Solberg | replied | the ferry would sail")]
    [InlineData("Ministers allege in an indictment, a copy of which was lost, that the ferry sailed.", "Ministers | allege | the ferry sailed")]
    [InlineData("Solberg said there an hour later that the ferry would sail.", "Solberg | said | the ferry would sail")]
    [InlineData("Solberg told the council by video link that the ferry would sail.", "Solberg | told | the ferry would sail")]
    [InlineData("Solberg said upon her arrival that the ferry would sail.", "Solberg | said | the ferry would sail")]
    [InlineData("Norway reported a little after noon that the ferry would sail.", "Norway | reported | the ferry would sail")]
    [InlineData("Solberg told the daily Norway Herald on Friday that the ferry would sail.", "Solberg | told | the ferry would sail")]
    [InlineData("The ministry said the ferry would sail; it did not wish to comment on the price.", "The ministry | said | the ferry would sail")]
    [InlineData("The ministry said the ferry would sail; the Kremlin has neither confirmed nor denied it.", "The ministry | said | the ferry would sail")]
    [InlineData("The ministry said the ferry would sail; the port would open.", "The ministry | said | the ferry would sail; the port would open")]
    [InlineData("Norway signaled it would wait.", "Norway | signaled | it would wait")]
    [InlineData("Norway averred that it would wait.", "Norway | averred | it would wait")]
    [InlineData("Solberg would say only that the ferry would sail.", "Solberg | say | the ferry would sail")]
    [InlineData("The ministry disclosed in a statement that the crew shot into the air.", "The ministry | disclosed | the crew shot into the air")]
    [InlineData("Solberg posted the ferry would sail.", "Solberg | posted | the ferry would sail")]
    [InlineData("Solberg hinted that the ferry would sail, but would not say when.", "Solberg | hinted | the ferry would sail")]
    [InlineData("Solberg said the ferry would sail but did not elaborate.", "Solberg | said | the ferry would sail")]
    [InlineData("Solberg said the ferry would sail but would not turn.", "Solberg | said | the ferry would sail but would not turn")]
    [InlineData("The ferry would sail, said two officials briefed on the talks.", "two officials briefed on the talks | said | The ferry would sail")]
    [InlineData("According to a report by the auditor Stone & Hale, the port lost money.", "a report by the auditor Stone | According to | the port lost money")]
    public void A_reported_clause_ends_with_the_speakers_words(string text, string expected) =>
        Assert.Equal([expected], Attributed.Of(text));

    [Theory]
    [InlineData("The ferry will sail, Solberg said on Monday.", "Solberg | said | The ferry will sail")]
    [InlineData("Ferry to sail within days, Norway says", "Norway | says | Ferry to sail within days")]
    [InlineData("OSLO, March 3 (Fjord) — The ferry will sail, Solberg said.", "Solberg | said | The ferry will sail")]
    [InlineData("The ferry, Solberg said, will sail.", "Solberg | said | The ferry ... will sail")]
    [InlineData("Solberg: Ferry will sail within days", "Solberg | - | Ferry will sail within days")]
    [InlineData("It was, Solberg conceded, a mistake.", "Solberg | conceded | It was ... a mistake")]
    [InlineData("A deal is, officials say, within reach.", "officials | say | A deal is ... within reach")]
    [InlineData("Solberg went further: the port, she said, was a “grave”.", "she | said | the port ... was a “grave”")]
    [InlineData("Norway agreed; France, Moreau said, would wait.", "Moreau | said | France ... would wait")]
    [InlineData("Norway is staying out of it; the port is a matter for the courts, Moreau said.", "Moreau | said | the port is a matter for the courts")]
    [InlineData("The ferry will sail, Moreau said, days after a storm closed the port.", "Moreau | said | The ferry will sail")]
    [InlineData("Norway, Moreau said, would pay.", "Moreau | said | Norway ... would pay")]
    [InlineData("Norway, Moreau went on, would pay.", "Moreau | went on | Norway ... would pay")]
    [InlineData("If the vote fails, Moreau said, the port will close.", "Moreau | said | If the vote fails ... the port will close")]
    [InlineData("There would be no talks, he added, until the strike ended.", "he | added | There would be no talks ... until the strike ended")]
    [InlineData("While talks had begun, Moreau cautioned, they were slow.", "Moreau | cautioned | While talks had begun ... they were slow")]
    [InlineData("When he had left, Moreau said, grinning.")]
    [InlineData("Ferry to sail, minister says", "minister | says | Ferry to sail")]
    [InlineData("According to Solberg, the ferry will sail.", "Solberg | According to | the ferry will sail")]
    [InlineData("The ferry will sail, according to Solberg.", "Solberg | according to | The ferry will sail")]
    [InlineData("First planes land in Oslo, Norway says", "Norway | says | First planes land in Oslo")]
    [InlineData("Norway, ferry crews close to a deal on pay, France says", "France | says | Norway, ferry crews close to a deal on pay")]
    [InlineData("The talks resume tomorrow, she says, with maps this time.", "she | says | The talks resume tomorrow ... with maps this time")]
    [InlineData("The talks resume tomorrow, she says, with a smile.", "she | says | The talks resume tomorrow")]
    [InlineData("The ferry will sail, Solberg said, but she stopped short of naming a day.", "Solberg | said | The ferry will sail")]
    [InlineData("According to Solberg, however, the ferry will sail.", "Solberg | According to | the ferry will sail")]
    [InlineData("According to Per Lund, a lawyer at the institute, the ferry will sail.", "Per Lund | According to | the ferry will sail")]
    [InlineData("Solberg was not asked about that, according to her spokesman.", "her spokesman | according to | Solberg was not asked about that")]
    [InlineData("It had become, in the words of one envoy, “a farce”.", "one envoy | in the words of | “a farce”")]
    [InlineData("The envoy, who sat down, was blunt: “They keep the table.”", "The envoy | - | “They keep the table.”")]
    public void A_clause_before_or_around_its_attribution_is_the_content(string text, params string[] expected) =>
        Assert.Equal(expected, Attributed.Of(text));

    [Fact]
    public void A_source_phrase_behind_that_takes_the_clause_behind_it() => Assert.Equal(
        ["Norway | said | according to its count, 300 people had left", "its count | according to | 300 people had left"],
        Attributed.Of("Norway said that according to its count, 300 people had left.").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Solberg urged Norway and France to talk.", "Solberg | urged | Norway and France to talk")]
    [InlineData("Solberg called on Moscow to talk.", "Solberg | called on | Moscow to talk")]
    [InlineData("Solberg called on Moscow “to talk, not to shout”.", "Solberg | called on | Moscow “to talk, not to shout”")]
    [InlineData("The council took note of the report.", "The council | took note of | the report")]
    [InlineData("Solberg drew attention to the price.", "Solberg | drew attention to | the price")]
    [InlineData("Solberg opened the meeting by welcoming the vote.", "Solberg | welcoming | the vote")]
    [InlineData("Solberg had warned against “walls” back in October.", "Solberg | warned against | “walls”")]
    [InlineData("Solberg took to Telegram to accuse Moscow of delay.", "Solberg | accuse | Moscow of delay")]
    [InlineData("Solberg promised a new port.", "Solberg | promised | a new port")]
    [InlineData("Solberg accused Moscow of delay.", "Solberg | accused | Moscow of delay")]
    [InlineData("Solberg rejected “any shortcut”.", "Solberg | rejected | “any shortcut”")]
    [InlineData("Solberg rejected that claim as “baseless”.", "Solberg | rejected | that claim as “baseless”")]
    [InlineData("Solberg rejected as “baseless” a report that the ferry sank.", "Solberg | rejected | as “baseless” a report that the ferry sank")]
    [InlineData("“We will wait.” Solberg rejected as “baseless” a report that the ferry sank.", "- | - | “We will wait.”", "Solberg | rejected | as “baseless” a report that the ferry sank")]
    [InlineData("Solberg denied having seen the ferry.", "Solberg | denied | having seen the ferry")]
    [InlineData("Solberg condemned Moscow’s Feb. 19 raid.", "Solberg | condemned | Moscow’s Feb. 19 raid")]
    [InlineData("Solberg condemned the raid on Monday.", "Solberg | condemned | the raid")]
    [InlineData("It commended the crew.", "It | commended | the crew")]
    [InlineData("It voiced readiness to host a meeting.", "It | voiced | readiness to host a meeting")]
    [InlineData("The bloc expressed “grave concern” at the raid.", "The bloc | expressed | “grave concern” at the raid")]
    [InlineData("Norway denied any part in the raid.", "Norway | denied | any part in the raid")]
    [InlineData("Solberg urged “calm, calm and more calm,” while talks went on.", "Solberg | urged | “calm, calm and more calm,”")]
    [InlineData("Solberg accused Moscow on Friday of delay.", "Solberg | accused | Moscow ... of delay")]
    [InlineData("Solberg praised the crew in a speech.", "Solberg | praised | the crew")]
    [InlineData("Solberg asked Norway to send a ship.", "Solberg | asked | Norway to send a ship")]
    [InlineData("Solberg asked why the crew had left.", "Solberg | asked | why the crew had left")]
    [InlineData("Solberg expressed deep concern over the crew.", "Solberg | expressed | deep concern over the crew")]
    [InlineData("Norway refused to hand over the ferry.", "Norway | refused | to hand over the ferry")]
    [InlineData("Solberg described the talks as useful.", "Solberg | described | the talks as useful")]
    [InlineData("The ministry’s spokesman, Anna Solberg, described the minister as a deserter.", "Anna Solberg | described | the minister as a deserter")]
    [InlineData("Solberg, who called the deal “a long tunnel,” is due in Oslo.", "Solberg | called | the deal “a long tunnel,”")]
    [InlineData("Solberg appealed to Norway, which led the talks, to “break its silence”.", "Solberg | appealed to | Norway, which led the talks, to “break its silence”")]
    [InlineData("Solberg called the talks “a start” — a word that few would use.", "Solberg | called | the talks “a start”")]
    [InlineData("Solberg called the talks “a start”; her aide left.", "Solberg | called | the talks “a start”")]
    [InlineData("Solberg rejected what she called “a start”.", "Solberg | rejected | what she called “a start”")]
    [InlineData("They left what Solberg called “a start”.", "Solberg | called | “a start”")]
    [InlineData("It was a deal that Solberg described as “a start”.", "Solberg | described | “a start”")]
    [InlineData("The deal, described by Solberg as “a start”, is dead.", "Solberg | described | “a start”")]
    [InlineData("The deal was called “a start” by Norway.", "Norway | called | “a start”")]
    [InlineData("Norway accused Moscow of delay, which Moscow denies.", "Norway | accused | Moscow of delay")]
    [InlineData("Norway confirmed the call but not the date.", "Norway | confirmed | the call")]
    [InlineData("Norway renewed its call for a truce.", "Norway | renewed | its call for a truce")]
    [InlineData("Solberg called half of the talks “a start.”", "Solberg | called | half of the talks “a start.”")]
    [InlineData("Solberg called the talks on Monday “a start” for all.", "Solberg | called | the talks on Monday “a start” for all")]
    [InlineData("Solberg called the talks “a start.”", "Solberg | called | the talks “a start.”")]
    [InlineData("Solberg called the vote illegal.", "Solberg | called | the vote illegal")]
    [InlineData("Solberg called the row avoidable.", "Solberg | called | the row avoidable")]
    [InlineData("Solberg called Norway deeply irresponsible.", "Solberg | called | Norway deeply irresponsible")]
    [InlineData("Solberg labelled the talks pointless.", "Solberg | labelled | the talks pointless")]
    [InlineData("Ministers voiced their alarm at the talks.", "Ministers | voiced | their alarm at the talks")]
    [InlineData("Solberg promised to return within a month.", "Solberg | promised | to return within a month")]
    [InlineData("Solberg appealed for calm.", "Solberg | appealed for | calm")]
    [InlineData("Solberg reported no progress on fish following talks in Oslo.", "Solberg | reported | no progress on fish")]
    [InlineData("Solberg dismissed the report in her weekly speech on Friday as “nonsense”.", "Solberg | dismissed | the report ... as “nonsense”")]
    [InlineData("Solberg called that figure “pure fantasy”.", "Solberg | called | that figure “pure fantasy”")]
    [InlineData("Solberg called for a new text by noon on Friday.", "Solberg | called for | a new text by noon on Friday")]
    [InlineData("Norway vowed “further steps” as Russia closed its ports.", "Norway | vowed | “further steps”")]
    [InlineData("Solberg described Moreau as “a clerk”, in the latest round of the quarrel.", "Solberg | described | Moreau as “a clerk”")]
    [InlineData("Solberg described Moreau as “a clerk”, a reference to his past.", "Solberg | described | Moreau as “a clerk”")]
    [InlineData("The idea of a smaller sum was rejected out of hand by Norway and France.", "Norway and France | rejected | The idea of a smaller sum")]
    [InlineData("The order was announced by the court.", "the court | announced | The order")]
    [InlineData("Norway was accused by Russia of delay.", "Russia | accused | Norway ... of delay")]
    [InlineData("Norway has so far urged all sides to wait.", "Norway | urged | all sides to wait")]
    [InlineData("Solberg apologised for figures supplied to members in March.", "Solberg | apologised for | figures supplied to members in March")]
    [InlineData("Solberg denied that it had landed, calling photos shared by an aide “recycled”.", "Solberg | denied | it had landed", "Solberg | calling | photos shared by an aide “recycled”")]
    [InlineData("The claims were dismissed by Luc Moreau, head of the port, as “a caricature”.", "Luc Moreau | dismissed | The claims ... as “a caricature”")]
    [InlineData("That figure was disputed by Norway.", "Norway | disputed | That figure")]
    [InlineData("The owners’ claims were rejected by Norway.", "Norway | rejected | The owners’ claims")]
    [InlineData("The raid was condemned by Norway, which called for calm.", "Norway | condemned | The raid", "Norway | called for | calm")]
    public void A_content_can_be_the_object_of_its_cue(string text, params string[] expected) => Assert.Equal(expected, Attributed.Of(text));

    [Theory]
    [InlineData("Solberg, who was in Paris, said the ferry would sail.", "Solberg")]
    [InlineData("Per Lund, the envoy of the bank and head of its office in Oslo, said the ferry would sail.", "Per Lund")]
    [InlineData("Officials in Oslo said the ferry would sail.", "Officials in Oslo")]
    [InlineData("An official who asked not to be named said the ferry would sail.", "An official")]
    [InlineData("Norway and France said the ferry would sail.", "Norway and France")]
    [InlineData("Norway and France both said the ferry would sail.", "Norway and France")]
    [InlineData("A spokesman for the port, Harbour Ltd, said the ferry would sail.", "A spokesman for the port")]
    [InlineData("The ministry of ports (MOP) said the ferry would sail.", "The ministry of ports (MOP)")]
    [InlineData("The representative of France, speaking for the “A3” group — Norway, Russia and her own country — said that the ferry would sail.", "The representative of France")]
    [InlineData("According to a leaked Norway cable, the ferry would sail.", "a leaked Norway cable")]
    [InlineData("According to port officials, the ferry would sail.", "port officials")]
    [InlineData("Both said the ferry would sail.", "Both")]
    [InlineData("The foreign ministers of Norway, France and Russia said the ferry would sail.", "The foreign ministers of Norway, France and Russia")]
    [InlineData("Officials marching through the streets said the ferry would sail.", "Officials marching through the streets")]
    [InlineData("The representative of France, speaking also for Norway, said that the ferry would sail.", "The representative of France")]
    [InlineData("Both Norway and France said the ferry would sail.", "Both Norway and France")]
    [InlineData("Others there said the ferry would sail.", "Others")]
    [InlineData("The owner, Nordic Shipping, said the ferry would sail.", "Nordic Shipping")]
    [InlineData("She met Luc Moreau, the French minister, who said that the ferry would sail.", "Luc Moreau")]
    [InlineData("Solberg was told by the minister, Luc Moreau, that the ferry would sail.", "Luc Moreau")]
    public void The_source_is_the_subject_without_insertions(string text, string source) =>
        Assert.Equal([source], Attributed.Of(text).Select(line => line.Split(" | ")[0]));

    [Theory]
    [InlineData("Solberg said the ferry would sail and warned that ice was near.", "Solberg | said | the ferry would sail", "Solberg | warned | ice was near")]
    [InlineData("Solberg welcomed the talks and pledged to return.", "Solberg | welcomed | the talks", "Solberg | pledged | to return")]
    [InlineData("Solberg said the ferry would sail, adding that ice was near.", "Solberg | said | the ferry would sail", "Solberg | adding | ice was near")]
    [InlineData("Solberg said that the ferry would sail, and a day later she warned that ice was near.", "Solberg | said | the ferry would sail", "she | warned | ice was near")]
    [InlineData("Solberg said the ferry would sail, before adding that ice was near.", "Solberg | said | the ferry would sail", "Solberg | adding | ice was near")]
    [InlineData("The council issued a statement in which it welcomed the vote; took note of the report; and warned that ice was near.", "it | welcomed | the vote", "it | took note of | the report", "it | warned | ice was near")]
    [InlineData("Norway condemned the raid and promised a new port.", "Norway | condemned | the raid", "Norway | promised | a new port")]
    [InlineData("Norway welcomed the deal and pledged to send monitors.", "Norway | welcomed | the deal", "Norway | pledged | to send monitors")]
    [InlineData("The ministers thank the crew and say that ice is near.", "The ministers | thank | the crew", "The ministers | say | ice is near")]
    [InlineData("Norway left the talks, with Solberg telling reporters that ice was near.", "Solberg | telling | ice was near")]
    [InlineData("Solberg, noting that ice was near, called for patience.", "Solberg | noting | ice was near", "Solberg | called for | patience")]
    [InlineData("Solberg said the ferry would sail, but Moscow rejected the plan.", "Solberg | said | the ferry would sail", "Moscow | rejected | the plan")]
    public void Verbs_of_one_subject_make_a_statement_each(string text, params string[] expected) =>
        Assert.Equal(expected, Attributed.Of(text));

    [Theory]
    [InlineData("Solberg did not say when the ferry would sail.")]
    [InlineData("Solberg declined to comment on the ferry.")]
    [InlineData("Solberg refused to discuss the ferry.")]
    [InlineData("Solberg would not discuss the ferry.")]
    [InlineData("The call for talks came late.")]
    [InlineData("Reports of ice went on all day.")]
    [InlineData("Norway paid, Moreau smiled.")]
    [InlineData("An official asked not to be named because the talks were private.")]
    [InlineData("The ferry “Astrid,” said to be the oldest in Oslo, sank.")]
    [InlineData("A promise that nobody keeps is worth little.")]
    [InlineData("The phrase “see you at sea” was everywhere.")]
    [InlineData("Solberg agreed to sail.")]
    [InlineData("Neither side has confirmed the deal.")]
    [InlineData("Solberg agreed with the view that the ferry would sail.")]
    [InlineData("The council discussed the ferry for an hour.")]
    [InlineData("The United States has 50 harbours.")]
    [InlineData("Norway recalled its ambassador from Moscow.")]
    [InlineData("Solberg called the fire brigade.")]
    [InlineData("Solberg is expected to say that the ferry will sail.")]
    [InlineData("Norway “strongly” opposes nothing.")]
    [InlineData("Norway “acted\u00a0strongly” at once.")]
    [InlineData("Solberg posted the photo on her page.")]
    [InlineData("A correspondent from Oslo wondered aloud whether the ferry would sail.")]
    [InlineData("The presenter wondered if the ferry would sail.")]
    [InlineData("Asked who had paid for the boats, one of them “the Senator”, she smiled.")]
    [InlineData("Solberg did not rise to insist that the ferry would sail.")]
    [InlineData("(Reporting by Anna Lind in Oslo; editing by Tom Hale)")]
    public void What_only_looks_like_a_cue_reports_nothing(string text) => Assert.Empty(Attributed.Of(text));

    [Theory]
    [InlineData("According to a diplomat, Oslo rejected the plan.", "a diplomat | According to | Oslo rejected the plan", "Oslo | rejected | the plan")]
    [InlineData("According to a spokesman, Anna Solberg, Oslo rejected the plan.", "Anna Solberg | According to | Oslo rejected the plan", "Oslo | rejected | the plan")]
    [InlineData("According to the minister, on the night of the vote, 2 October, Oslo rejected the plan.", "the minister | According to | on the night of the vote, 2 October, Oslo rejected the plan", "Oslo | rejected | the plan")]
    [InlineData("In Oslo, Solberg told Moreau that the port “can no longer wait,” according to the statement.", "the statement | according to | In Oslo, Solberg told Moreau that the port “can no longer wait,”", "Solberg | told | the port “can no longer wait,”")]
    [InlineData("Solberg said that, according to the police, the port was safe.", "Solberg | said | according to the police, the port was safe", "the police | according to | the port was safe")]
    [InlineData("Solberg said that Moreau had called on Sunday and had warned her that the port was full.", "Solberg | said | Moreau had called on Sunday and had warned her that the port was full", "Moreau | warned | the port was full")]
    [InlineData("Lund said Solberg had telephoned her and told her that the port was full.", "Lund | said | Solberg had telephoned her and told her that the port was full", "Solberg | told | the port was full")]
    [InlineData("A patrol, Solberg said, had told residents that the port was full.", "Solberg | said | A patrol ... had told residents that the port was full", "A patrol | told | the port was full")]
    [InlineData("Solberg told reporters that Norway and France had both promised to wait.", "Solberg | told | Norway and France had both promised to wait", "Norway and France | promised | to wait")]
    [InlineData("“I told Moreau that the port was full,” Solberg said.", "Solberg | said | “I told Moreau that the port was full,”", "I | told | the port was full")]
    [InlineData("According to two people who attended the talks on Friday, Solberg told ministers that the port was full.", "two people | According to | Solberg told ministers that the port was full", "Solberg | told | the port was full")]
    public void A_statement_within_what_a_source_tells_is_nested(string text, params string[] expected)
    {
        var read = Attributed.Read(text);
        Assert.Equal(expected, read.Relations.Select(read.Describe));
        Assert.Equal(0, read.Relations[1].Parent);
    }

    [Fact]
    public void A_question_that_sets_up_an_answer_is_no_statement() => Assert.Equal(
        ["Solberg | said | the ferry would sail"],
        Attributed.Of("Asked whether the plan was dead, Solberg said the ferry would sail."));

    [Fact]
    public void A_question_of_one_who_asks_for_the_press_is_no_statement() => Assert.Equal(
        ["Solberg | replied | “No,”"],
        Attributed.Of("Pressed by Kari Lind of the Herald on a date, Solberg smiled. “Is it May?” Lind asked. “No,” Solberg replied."));

    [Theory]
    [InlineData("Solberg sent a letter in which the French minister, Luc Moreau, wrote that the ferry would sail.", "Luc Moreau | wrote | the ferry would sail")]
    [InlineData("A member said his minister, Luc Moreau, had told him the ferry would sail.", "A member | said | his minister, Luc Moreau, had told him the ferry would sail", "Luc Moreau | told | the ferry would sail")]
    [InlineData("Solberg told Moreau that Norway expected snow, and informed him that ice was near.", "Solberg | told | Norway expected snow", "Solberg | informed | ice was near")]
    public void No_words_are_put_into_the_mouth_of_whoever_was_named_before(string text, params string[] expected) => Assert.Equal(expected, Attributed.Of(text));

    [Fact]
    public void An_utterance_reported_within_another_has_it_as_parent()
    {
        var read = Attributed.Read("Solberg said that Moscow had promised to wait.");
        Assert.Equal(
            ["Solberg | said | Moscow had promised to wait", "Moscow | promised | to wait"], read.Relations.Select(read.Describe));
        Assert.Equal([-1, 0], read.Relations.Select(relation => relation.Parent));
    }

    [Fact]
    public void An_utterance_reported_within_a_quotation_is_nested_but_the_speakers_own_are_not()
    {
        var read = Attributed.Read("“Lund told me that he would wait, and I welcome that,” Solberg said.");
        Assert.Equal(
            ["Solberg | said | “Lund told me that he would wait, and I welcome that,”", "Lund | told | he would wait, and I welcome that"],
            read.Relations.Select(read.Describe));
        Assert.Equal(0, read.Relations[1].Parent);
    }

    [Theory]
    [InlineData("Solberg told reporters that the ferry would sail.", "reporters")]
    [InlineData("Solberg assured Moscow that the ferry would sail.", "Moscow")]
    [InlineData("“I believe, Mr. President, that it can sail,” Solberg said, with Trump standing beside her.", "Trump")]
    public void Whoever_is_presented_as_receiving_the_words_is_the_addressee(string text, string addressee)
    {
        var read = Attributed.Read(text);
        Assert.Equal([addressee], read.Relations[0].AddresseeMentions.Select(read.Article.TextOf));
    }
}
