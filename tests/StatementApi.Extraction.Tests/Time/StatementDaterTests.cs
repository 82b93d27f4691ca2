using System.Globalization;
using StatementApi.Extraction.Time;

namespace StatementApi.Extraction.Tests.Time;

public class StatementDaterTests
{
    private static readonly DateOnly Wednesday = new(2026, 3, 4);

    [Theory]
    [InlineData("[1 Ana Ruel] <1 said> on Monday that {1 the port had closed}.", "03-02")]
    [InlineData("[1 The Kremlin] on Monday <1 said> that {1 the port had closed}.", "03-02")]
    [InlineData("On Monday, [1 Ana Ruel] <1 said> {1 the port had closed}.", "03-02")]
    [InlineData("But on Monday [1 Ana Ruel] <1 said> {1 the port had closed}.", "03-02")]
    [InlineData("On Sunday, [1 Ana Ruel], who had promised to reopen the port by June, <1 said> {1 it would stay shut}.", "03-01")]
    [InlineData("On Sunday, as drones circled the harbour, [1 Ana Ruel] <1 said> {1 it would stay shut}.", "03-01")]
    [InlineData("[1 Ana Ruel] <1 told> reporters on Tuesday that {1 the port had closed}.", "03-03")]
    [InlineData("{1 “The port has closed,”} [1 Ana Ruel] <1 told> state television late on Sunday.", "03-01")]
    [InlineData("{1 The port had closed}, <1 said> [1 Ana Ruel] on Tuesday.", "03-03")]
    [InlineData("[1 Ana Ruel], posting online on Tuesday evening in Danish and Thai, <1 called> {1 the closure “absurd”}.", "03-03")]
    [InlineData("[1 Ana Ruel], who chairs the port, <1 said> on Tuesday {1 it had closed}.", "03-03")]
    [InlineData("[1 Ana Ruel], speaking in Doha on Tuesday, <1 called> {1 the closure “absurd”}.", "03-03")]
    [InlineData("Speaking to reporters in Doha on Tuesday, [1 Ana Ruel] <1 called> {1 the closure “absurd”}.", "03-03")]
    [InlineData("In a statement issued on Tuesday, [1 Ana Ruel] <1 called> {1 the closure “absurd”}.", "03-03")]
    [InlineData("At a briefing in Geneva on Tuesday, [1 Ana Ruel] <1 called> {1 the closure “absurd”}.", "03-03")]
    [InlineData("After a call with the port’s owner on Tuesday, [1 Ana Ruel] <1 called> {1 the closure “absurd”}.", "03-03")]
    [InlineData("Asked on Tuesday whether the port would reopen, [1 Ana Ruel] <1 replied>: {1 “Ask the sea.”}", "03-03")]
    [InlineData("Speaking in Doha on Tuesday after the storm had passed, [1 Ana Ruel] <1 praised> {1 the crews}.", "03-03")]
    [InlineData("Earlier on Tuesday, [1 Ana Ruel] <1 said> {1 the port had closed}.", "03-03")]
    [InlineData("[1 Ana Ruel], in an interview broadcast on Sunday, <1 said> {1 the port had closed}.", "03-01")]
    [InlineData("At Monday’s briefing, [1 Ana Ruel] <1 called> {1 the closure “absurd”}.", "03-02")]
    [InlineData("{1 The closure remains “absurd”}, [1 the envoy] <1 told> the Security Council today, as delegates listened.", "03-04")]
    [InlineData("OSLO, March 3 (Fjordwire) — On Monday, [1 Ana Ruel] <1 said> {1 the port had closed}.", "03-02")]
    [InlineData("[1 The harbour radio] had <1 announced> on Sunday that {1 the port would close}.", "03-01")]
    [InlineData("[1 Ana Ruel] <1 posted> on her blog on 27 February that {1 the port had closed}.", "02-27")]
    [InlineData("[1 Ana Ruel] weighed in on Monday, <1 saying> that {1 the port had closed}.", "03-02")]
    [InlineData("It began on Monday, when [1 Ana Ruel] <1 wrote> that {1 the port had closed}.", "03-02")]
    [InlineData("The truce collapsed on Monday, when [1 Ana Ruel] <1 wrote> that {1 the port had closed}.", "03-02")]
    [InlineData("The mayor, [1 Ana Ruel], on Monday <1 warned> {1 against haste}.", "03-02")]
    [InlineData("He asked for [1 Ana Ruel], who on Monday <1 warned> {1 against haste}.", "03-02")]
    [InlineData("[1 Ana Ruel], who spoke by phone with the owners on Monday night, <1 said> {1 it was late}.", "03-02")]
    [InlineData("As recently as Monday, [1 Ana Ruel] had <1 said> {1 it was safe}.", "03-02")]
    [InlineData("[1 Ana Ruel], interviewed on Monday, <1 said> {1 it was safe}.", "03-02")]
    [InlineData("In a report published on Monday, [1 Ana Ruel] <1 estimated> {1 the cost}.", "03-02")]
    [InlineData("[1 The final communique], issued late on Monday, <1 condemns> {1 the raid}.", "03-02")]
    [InlineData("[1 Ana Ruel], reached by telephone on Monday, <1 denied> {1 it}.", "03-02")]
    [InlineData("{1 Ships agreed on Monday to wait}, [1 Ana Ruel] <1 said> later in the day.", "03-02")]
    [InlineData("{1 Ships agreed on Monday to wait}, [1 Ana Ruel] <1 said> in the evening.", "03-02")]
    [InlineData("Ana Ruel stayed at home, but in a post late Monday [1 she] <1 called> {1 the port closed}.", "03-02")]
    [InlineData("{1 It had closed on Sunday}, [1 Ana Ruel] <1 said> on Monday, and a day later [2 Tom Bell] <2 told> members {2 it was open}.", "03-02 03-03")]
    [InlineData("In a readout released Monday evening, [1 the port] <1 said> {1 it had closed}.", "03-02")]
    [InlineData("{1 “We wait,”} [1 Ana Ruel] <1 told> heads of delegation in a closed session on Monday evening.", "03-02")]
    [InlineData("{1 “Good,”} [1 Ana Ruel] <1 wrote> minutes after hanging up on Monday.", "03-02")]
    [InlineData("{1 “Good,”} [1 Ana Ruel] <1 wrote> online this lunchtime.", "03-04")]
    [InlineData("In Oslo on Monday, [1 Ana Ruel] <1 urged> {1 ships to wait}.", "03-02")]
    [InlineData("Speaking to reporters in Oslo on Monday, Fish and Ports Minister [1 Ana Ruel] <1 said> {1 it had closed}.", "03-02")]
    [InlineData("Nobody has sailed since Monday, when Ports Minister [1 Ana Ruel] <1 said> {1 it had closed}.", "03-02")]
    [InlineData("The mayor, [1 Ana Ruel], had in February <1 urged> {1 ships to wait}.", "02-01")]
    [InlineData("{1 “We wait,”} <1 said> [1 Ana Ruel] as she arrived for Monday’s talks.", "03-02")]
    [InlineData("At a reception after Monday’s talks, [1 Ana Ruel] <1 urged> {1 ships to wait}.", "03-02")]
    [InlineData("Taking the floor on Monday, [1 Ana Ruel] <1 urged> {1 ships to wait}.", "03-02")]
    [InlineData("At a banquet on Monday evening, [1 Ana Ruel] <1 urged> {1 ships to wait}.", "03-02")]
    public void Expression_in_the_reporting_clause_dates_the_utterance(string marked, string dates) => AssertDates(marked, dates);

    [Theory]
    [InlineData("[1 Ana Ruel] <1 said> {1 the port had closed on Monday}.")]
    [InlineData("{1 “We closed it on Monday,”} <1 said> [1 Ana Ruel].")]
    [InlineData("[1 Ana Ruel] <1 said> {1 the port was open}, even as ships were hit on Sunday.")]
    [InlineData("[1 Ana Ruel], who arrived on Sunday, <1 said> {1 the port was open}.")]
    [InlineData("[1 Ana Ruel], who arrived on Sunday, <1 saying> that {1 the port was open}.")]
    [InlineData("[1 Ana Ruel] defended the closure of the port on Sunday, <1 saying> that {1 it was full}.")]
    [InlineData("After the attack on Sunday, [1 Ana Ruel] <1 said> {1 the port was open}.")]
    [InlineData("Following Sunday’s attack, [1 Ana Ruel] <1 said> {1 the port was open}.")]
    [InlineData("[1 Ana Ruel] <1 rejected> {1 the demand}, which had been made on Sunday.")]
    [InlineData("[1 Ana Ruel] has <1 said> since October that {1 the port was open}.")]
    [InlineData("[1 Ana Ruel] <1 said> of the tanker seized on Sunday that {1 it was empty}.")]
    [InlineData("OSLO, March 3 (Fjordwire) — [1 Ana Ruel] <1 said> {1 the port was open}.")]
    [InlineData("OSLO, March 3 (Fjordwire) — [1 Ana Ruel] <1 said> the same day that {1 the port was open}.")]
    [InlineData("The fleet sailed on Sunday, and [1 Ana Ruel] <1 said> {1 the port was open}.")]
    [InlineData("[1 Ana Ruel] <1 said> recently that {1 the port was open}.")]
    [InlineData("[1 Ana Ruel] <1 said> the same day that {1 the port was open}.")]
    public void Expression_elsewhere_dates_nothing(string marked) => AssertDates(marked, "-");

    [Theory]
    [InlineData("[1=R Ana Ruel] <1 said> on Monday {1 the port had closed}. [2=R She] <2 urged> {2 ships to wait}.", "03-02 03-02")]
    [InlineData("[1=R Ana Ruel] <1 said> on Monday {1 the port had closed}.\n\n{2 “Ships must wait,”} [2=R Ruel] <2 said>.", "03-02 03-02")]
    [InlineData("[12 Ana Ruel] <1 said> on Monday that {1 the port had closed} and <2 urged> {2 ships to wait}.", "03-02 03-02")]
    [InlineData("{1 The port had closed}, [12 Ana Ruel] <1 said> on Tuesday, <2 cautioning> that {2 ships must wait}.", "03-03 03-03")]
    [InlineData("[1=R Ana Ruel] <1 said> on Monday {1 it had closed}.\n\n[2=B Tom Bell] <2 said> {2 so}.\n\nRain fell.\n\nWind rose.\n\n[3=R Ruel] <3 added> that {3 ships must wait}.", "03-02 - 03-02")]
    [InlineData("[1 The Kremlin] on Monday <1 said> {1 the port had closed}. [2 Kremlin spokesman Ivan Orlov] <2 said> {2 ships must wait}.", "03-02 03-02")]
    [InlineData("{1 It was shut}, [1 the Kremlin] <1 said> on Monday.\n\n[2 Kremlin spokesman Ivan Orlov] <2 told> reporters {2 ships must wait}.", "03-02 03-02")]
    [InlineData("[1 Norway’s port ministry] <1 said> on Monday {1 it was shut}.\n\n[2 ministry spokesman Ivan Orlov] <2 told> reporters {2 ships must wait}.", "03-02 03-02")]
    [InlineData("[1 M23] <1 denied> {1 it} on Monday. {2 “It is shut,”} its spokesman, [2 Ivan Orlov], <2 wrote>.", "03-02 03-02")]
    [InlineData("[1 Ana Ruel] <1 said> on Monday {1 the port had closed}. {2 “Ships must wait.”}", "03-02 03-02")]
    [InlineData("[1 Ana Ruel] <1 said> on Monday {1 the port had closed}. [2 She] <2 urged> {2 ships to wait}.", "03-02 03-02")]
    public void Further_statements_on_the_same_occasion_inherit(string marked, string dates) => AssertDates(marked, dates);

    [Theory]
    [InlineData("[1=R Ana Ruel] <1 said> on Monday {1 the port had closed}. [2=B Tom Bell] <2 said> {2 ships must wait}.", "03-02 -")]
    [InlineData("[1=R Ana Ruel] <1 said> on Monday {1 it had closed}. [2=R She] had <2 said> {2 it was safe}.", "03-02 -")]
    [InlineData("[1=R Ana Ruel] <1 said> on Monday {1 it had closed}. [2=R She] <2 said> earlier that {2 it was safe}.", "03-02 -")]
    [InlineData("[1=R Ana Ruel] <1 said> on Monday {1 it had closed}. On Tuesday two ships sank. [2=R Ruel] <2 said> {2 it was grim}.", "03-02 -")]
    [InlineData("[1=R Ana Ruel] <1 said> on Monday {1 it had closed}.\n\nRain fell.\n\nWind rose.\n\nIt grew dark.\n\n[2=R Ruel] <2 denies> {2 it}.", "03-02 -")]
    public void Other_speakers_and_other_times_do_not_inherit(string marked, string dates) => AssertDates(marked, dates);

    [Theory]
    [InlineData("[1=R Ana Ruel] <1 said> on Monday {1 it had closed}.\n\nRain fell.\n\nWind rose.\n\nIt grew dark.\n\n[2=R Ruel] <2 warned> {2 ships must wait}.", "03-02 03-02")]
    [InlineData("[1=R Ana Ruel] <1 said> on Monday {1 it had closed}.\n\nOn Tuesday, [2=B Tom Bell] <2 said> {2 ships must wait}.\n\n[3=R Ruel] <3 replied> that {3 they do}.", "03-02 03-03 03-02")]
    [InlineData("[1=R Ana Ruel] <1 said> on Monday {1 it had closed}.\n\nOn Tuesday, [2=B Tom Bell] <2 said> {2 ships must wait}.\n\n[3=R Ruel] had <3 warned> {3 they do}.", "03-02 03-03 -")]
    public void Whoever_is_quoted_again_further_down_was_heard_once(string marked, string dates) => AssertDates(marked, dates);

    [Theory]
    [InlineData("Mayor Ana Ruel stood by the plan on Monday. {1 “It is mine,”} [1=R she] <1 said>.", "03-02")]
    [InlineData("In Oslo on Monday, Ana Ruel made light of it. {1 “It is small,”} [1=R Ruel] <1 said>.", "03-02")]
    [InlineData("She came back to it on Monday. {1 “It is small,”} [1=R Ruel] <1 told> reporters.", "03-02")]
    [InlineData("The truce collapsed on Monday. {1 “It is small,”} [1=R she] <1 said>.", "-")]
    [InlineData("Ana Ruel has called a vote on Monday. {1 “It is small,”} [1=R Ruel] <1 said>.", "-")]
    public void The_sentence_before_tells_when_its_subject_spoke(string marked, string dates) => AssertDates(marked, dates);

    [Theory]
    [InlineData("{1 “We are done,”} [1 Ana Ruel] <1 said> at the close of the one-day summit.", "03-02")]
    [InlineData("In a communique read out by aides, [1 the bloc] <1 urged> {1 ships to wait}.", "03-02")]
    [InlineData("[1 Ana Ruel], who chaired the session, <1 told> delegates {1 it was late}.", "03-02")]
    [InlineData("[1 Ana Ruel] <1 said> on arrival that {1 it was late}.", "03-02")]
    [InlineData("{1 “It is late,”} [1 she] <1 told> reporters at the door.", "03-02")]
    [InlineData("{1 “It is late,”} [1 she] <1 told> the Court.", "03-02")]
    [InlineData("[1 Ana Ruel], chair of the conference, <1 said> {1 it was late}.", "-")]
    [InlineData("[1 A person briefed on the talks] <1 said> {1 it was late}.", "-")]
    [InlineData("[1 The negotiator] <1 said> {1 his delegation would stay}.", "-")]
    [InlineData("[1 Ana Ruel] <1 said> at a summit of owners that {1 it was late}.", "-")]
    public void What_is_said_at_the_gathering_told_first_is_of_its_day(string said, string dates) =>
        AssertDates("Leaders of seven states agreed on Monday to build a port.\n\nRain fell.\n\nWind rose.\n\n" + said, dates);

    [Theory]
    [InlineData("[1 Qatar’s foreign ministry] <1 said> on Monday {1 it was late}. {2 “So late,”} [2 ministry spokesman Tom Bell] <2 said>.", "03-02 03-02")]
    [InlineData("[1 The Chinese trade ministry] <1 said> on Monday {1 it was late}. {2 “So late,”} [2 Indian foreign ministry spokesman Tom Bell] <2 said>.", "03-02 -")]
    public void A_ministry_speaks_through_its_own_spokesman(string marked, string dates) => AssertDates(marked, dates);

    [Theory]
    [InlineData("[1 Ana Ruel] <1 said> on Monday that {1 it had closed}. [2 Tom Bell] <2 said> in Oslo the same day that {2 ships must wait}.", "03-02 03-02")]
    [InlineData("The race began on Monday.\n\n{1 “We are off,”} [1=R Ana Ruel] <1 wrote> just before noon.\n\nIn a message two hours later, [2=R she] <2 blamed> {2 the wind}.", "03-02 03-02")]
    [InlineData("[1 Ana Ruel] <1 said> on Monday that {1 it had closed}. Two days earlier, [2 Tom Bell] <2 said> {2 it was open}.", "03-02 02-28")]
    [InlineData("{1 A strike ended on Tuesday}, [1 Ana Ruel] <1 said>. A day earlier, [2 Tom Bell] had <2 urged> {2 calm}.", "- 03-02")]
    [InlineData("{1 “A strike ended on Tuesday,”} [1 Ana Ruel] <1 said>. A day earlier, [2 Tom Bell] had <2 urged> {2 calm}.", "- -")]
    [InlineData("[1 Ana Ruel] <1 said> on Tuesday {1 it had closed}. The remarks came a day after [2 Tom Bell] <2 said> {2 it was open}.", "03-03 03-02")]
    [InlineData("The closure came two days after [1 Tom Bell] <1 said> {1 it was open}.", "03-02")]
    [InlineData("On Tuesday [1 Ana Ruel] <1 said> {1 it had closed}, a day before [2 Tom Bell] <2 said> {2 it was open}.", "03-03 03-04")]
    [InlineData("Tom Bell held a telephone call with Ana Ruel on Sunday. [1 Ruel] <1 said> {1 it was open}.", "03-01")]
    [InlineData("Ruel held a call with Bell on Sunday. [1=R Ruel] <1 said> {1 it was open}. For his part, [2=B Bell] <2 thanked> {2 the crews}.", "03-01 03-01")]
    [InlineData("[1=R Ana Ruel] <1 wrote> on Monday: {1 “It is shut.”} {2 “We wait,”} [2=M the message] <2 went> on.", "03-02 03-02")]
    [InlineData("It rained. Milo Bell, who on Sunday left, was late. [1 Ana Ruel] <1 said> later in the day {1 it was open}.", "-")]
    [InlineData("Ruel and Bell spoke by phone on Sunday. [1 Bell] <1 said> {1 it was open}.", "03-01")]
    [InlineData("Ruel met the owners on Sunday. [1 Tom Bell] <1 said> {1 it was open}.", "-")]
    public void Date_counts_from_the_occasion_that_the_story_tells(string marked, string dates) => AssertDates(marked, dates);

    [Theory]
    [InlineData("[1=R Ana Ruel] <1 said> on Monday {1 it had closed}. Standing next to her, [2=B Tom Bell] <2 said> {2 ships must wait}.", "03-02 03-02")]
    [InlineData("[1=R Ana Ruel] <1 said> on Monday {1 it had closed}.\n\n[2=B Tom Bell], speaking alongside Ruel, <2 said> {2 ships must wait}.", "03-02 03-02")]
    [InlineData("[1=R Ana Ruel] <1 said> on Monday {1 it had closed}. [2=R She] <2 urged> {2 calm}.\n\nSpeaking alongside Ruel, [3=B Tom Bell] <3 welcomed> {3 it}.", "03-02 03-02 03-02")]
    [InlineData("[1=R Ana Ruel] <1 said> on Monday {1 it had closed}. At the same news conference, [2=B Tom Bell] <2 said> {2 ships must wait}.", "03-02 03-02")]
    [InlineData("At a joint briefing on Monday, [1=R Ana Ruel] and Tom Bell <1 said> {1 it had closed}.\n\n[2=B Bell] <2 said> {2 ships must wait}.", "03-02 03-02")]
    [InlineData("[1=R Ana Ruel] <1 wrote> on Monday {1 it had closed}. Within an hour [2=B Tom Bell] had <2 replied>: {2 “Good.”}", "03-02 03-02")]
    [InlineData("In a call with Tom Bell on Monday, [1=R Ana Ruel] <1 said> {1 it had closed}. [2=B Bell] <2 replied> that {2 ships must wait}.", "03-02 03-02")]
    [InlineData("In a call with Tom Bell on Monday, [1=R Ana Ruel] <1 said> {1 it had closed}. [2=B Bell] <2 said> {2 ships must wait}.", "03-02 -")]
    [InlineData("[1=R Ana Ruel] <1 said> on Monday {1 it had closed}. Standing beside her boat, [2=B Tom Bell] <2 said> {2 ships must wait}.", "03-02 -")]
    [InlineData("[1=R Ana Ruel] <1 said> on Monday {1 it had closed}. Within 48 hours [2=B Tom Bell] had <2 replied>: {2 “Good.”}", "03-02 -")]
    public void Whoever_speaks_beside_another_speaks_on_the_same_day(string marked, string dates) => AssertDates(marked, dates);

    [Theory]
    [InlineData("{1 Island ferry fares to fall}, [1 Norway] <1 says>\n\n[2 Ana Ruel] <2 said> on Tuesday that {2 fares on every ferry to an island would fall by half}.", "03-03 03-03")]
    [InlineData("{1 Cheaper crossings ahead}, [1=N Norway] <1 says>\n\n[2=N Norway] <2 said> on Tuesday that {2 ferries would cost less}.", "03-03 03-03")]
    [InlineData("{1 Ferries to cost less}, [1=R Ruel] <1 says>\n\n[2=B Owners] <2 said> {2 crews were glad}.\n\n[3=R Ana Ruel] <3 said> on Tuesday {3 it was time}.", "03-03 - 03-03")]
    [InlineData("{1 Tariffs to rise}, [1 Norway] <1 says>\n\n[2 Ana Ruel] <2 said> on Tuesday that {2 fares on every ferry to an island would fall by half}.", "03-03 03-03")]
    [InlineData("{1 Tariffs to rise}, [1 Norway] <1 says>\n\n[2 Ana Ruel] <2 said> last week that {2 fares would fall}.", "- 02-23")]
    [InlineData("{1 Tariffs to rise}, [1 Norway] <1 says>\n\nIt rained.\n\nWind rose.\n\n[2 Ana Ruel] <2 said> on Tuesday that {2 fares would fall}.", "- 03-03")]
    public void Headline_takes_the_date_of_the_lead_that_it_repeats(string marked, string dates) => AssertDates(marked, dates);

    [Theory]
    [InlineData(
        "{1 The truce is “thin”}, [1 the envoy] <1 told> the Security Council today.\n\n[2 Ana Ruel, head of the mission], <2 reported> that {2 roads were open}.\n\n"
        + "[3 The representative of Norway] <3 said> {3 aid was late}.\n\n[4 Chad’s delegate] <4 rejected> {4 “haste”}.",
        "03-04 03-04 03-04 03-04")]
    [InlineData("Ana Ruel faced jeers in Parliament on Tuesday.\n\nOpening the debate, [1 Ruel] <1 said> {1 aid was late}.\n\n[2 Tom Bell] <2 called> {2 it a shame}.", "03-03 03-03")]
    [InlineData("Ana Ruel faced jeers in Parliament on Tuesday.\n\n[1 Ruel] <1 said> {1 aid was late}.\n\n[2 Tom Bell] <2 called> {2 it a shame}.", "- -")]
    [InlineData("It began with a mine.\n\nMarch 2: [1 Ana Ruel] <1 says> {1 it was old}.\n\nMarch 3: [2 Tom Bell] <2 says> {2 it was not}.\n\n[3 Tom Bell] <3 says> {3 so}.", "03-02 03-03 -")]
    [InlineData("Tom Bell and Ana Ruel spent Tuesday apart.\n\n06:40 GMT: {1 “Come back,”} [1 Bell] <1 wrote>.\n\n07:15 GMT: [2 Ruel] <2 said> {2 she would not}.\n\n[3 Ruel] <3 said> {3 it rained}.", "03-03 03-03 -")]
    [InlineData("Members press Norway\n\nBy Tom Bell\n\nThe Ports Committee heard Ana Ruel on Tuesday.\n\n[1 Ruel] <1 said> {1 aid was late}. The committee laughed.\n\nGiving evidence, [2 Tom Bell] <2 called> {2 it a shame}. It was the last hearing of the year.", "03-03 03-03")]
    [InlineData("Members press Norway\n\nBy Tom Bell\n\nThe Ports Committee heard Ana Ruel on Tuesday.\n\n[1 Ruel] <1 said> {1 aid was late}.\n\n[2 Tom Bell] <2 called> {2 it a shame}.", "- -")]
    [InlineData("Delegates called today for calm.\n\n[1 The representative of Norway] <1 said> {1 aid was late}.\n\n[2 Chad’s delegate] <2 rejected> {2 “haste”}.", "03-04 03-04")]
    [InlineData("[1 Norway] <1 told> a meeting of the Council on Tuesday {1 aid was late}.\n\n[2 Ambassador Ana Ruel] <2 called> {2 it a shame}.\n\n[3 China’s envoy] <3 urged> {3 calm}.\n\n[4 Ambassador Tom Bell] <4 said> {4 so}.", "03-03 03-03 03-03 03-03")]
    [InlineData("Stung by the raid on Sunday, members met on Tuesday.\n\n[1 The representative of Norway] <1 said> {1 aid was late}.\n\n[2 Chad’s delegate] <2 rejected> {2 “haste”}.", "03-03 03-03")]
    [InlineData("Members spoke of Sunday, when ice broke, and of the calm seen on Tuesday.\n\n[1 The representative of Norway] <1 said> {1 aid was late}.\n\n[2 Chad’s delegate] <2 rejected> {2 “haste”}.", "- -")]
    [InlineData("{1 The truce is “thin”}, [1 the envoy] <1 told> parliament today.\n\n[2 Ana Ruel] <2 reported> that {2 roads were open}.", "03-04 -")]
    public void Debate_of_delegates_belongs_to_the_day_of_its_opening(string marked, string dates) => AssertDates(marked, dates);

    [Fact]
    public void Without_a_publication_date_the_expression_is_kept_and_inherited_dates_are_open_too()
    {
        var dates = MarkedArticle.Date("[1=R Ana Ruel] <1 said> on Monday {1 it had closed}. [2=R She] <2 urged> {2 ships to wait}.", null);
        Assert.Equal((null, TimeRule.Weekday, true), (dates[0]!.Date, dates[0]!.Rule, dates[0]!.Expression.HasValue));
        Assert.Equal((null, TimeRule.SameOccasion, false), (dates[1]!.Date, dates[1]!.Rule, dates[1]!.Expression.HasValue));
    }

    [Fact]
    public void Longer_periods_keep_their_precision()
    {
        var date = Assert.Single(MarkedArticle.Date("[1 Ana Ruel] <1 said> last week that {1 it had closed}.", Wednesday))!;
        Assert.Equal((new DateOnly(2026, 2, 23), new DateOnly(2026, 3, 1), DatePrecision.Week), (date.Date, date.Until, date.Precision));
    }

    private static void AssertDates(string marked, string expected)
    {
        var dates = MarkedArticle.Date(marked, Wednesday);
        Assert.Equal(expected, string.Join(' ', dates.Select(date => date?.Date?.ToString("MM-dd", CultureInfo.InvariantCulture) ?? "-")));
    }
}
