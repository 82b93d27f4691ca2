using StatementApi.Extraction.Acts;
using StatementApi.Persistence.Entities;
using StatementApi.Tests.Hosting;
using static StatementApi.Tests.Hosting.TestData;

namespace StatementApi.Tests.Topics;

/// <summary>A service whose actors change their minds about a border and a truce.</summary>
public sealed class TopicShelf : TestService
{
    /// <summary>Rejected in March, agreed in May.</summary>
    public long Vale { get; private set; }

    /// <summary>Spoke of the truce once, on a day nobody knows.</summary>
    public long Orrin { get; private set; }

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        var (vale, orrin, third) = (Actor("Maren Vale"), Actor("Tomas Orrin"), Actor("Third Person"));
        var article = Article("2025-06-01");
        await InsertAsync(
        [
            Truce("a first words", "2025-01-10", SpeechAct.Comment, ["winter truce"]),
            Truce("b never", "2025-03-05", SpeechAct.Reject, ["winter truce", "cable"]),
            Truce("c as I said", "2025-03-20", SpeechAct.Reject, ["cable"]),
            Truce("d we shall see", "2025-04-01", SpeechAct.Predict, ["oyster beds"]),
            Truce("e fine", "2025-05-02", SpeechAct.Agree, []),
            Truce("f I hope", "2025-05-03", SpeechAct.Think, ["oyster beds"]),
            Truce("g same day, later", "2025-05-02", SpeechAct.Comment, []),
            Truce("h thanks", null, SpeechAct.Praise, []),
            Quote(article, vale, "i a line", "2025-02-01", topics: ["borders"]),
            Quote(Article(null), orrin, "j sometime", act: SpeechAct.Demand, topics: ["ceasefire"]),
            Quote(article, third, "k me too", "2025-02-02", topics: ["ceasefire", "borders"]),
            Quote(article, third, "l me three", "2025-02-03", topics: ["borders"]),
            Quote(article, null, "m nobody", "2024-02-03", topics: ["borders"]),
        ]);
        (Vale, Orrin) = (vale.Id, orrin.Id);

        Quote Truce(string text, string? day, SpeechAct act, IReadOnlyList<string> phrases) =>
            Quote(article, vale, text, day, act, topics: ["ceasefire"], keyPhrases: phrases);
    }
}
