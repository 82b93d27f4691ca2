using StatementApi.Extraction.Actors;
using StatementApi.Extraction.Acts;
using StatementApi.Tests.Hosting;
using static StatementApi.Tests.Hosting.TestData;

namespace StatementApi.Tests.Actors;

/// <summary>A service with a handful of actors, some of them quoted.</summary>
public sealed class ActorShelf : TestService
{
    /// <summary>An actor with aliases and three quotes, one of them a thought.</summary>
    public long Zelma { get; private set; }

    /// <summary>An actor for tests that edit.</summary>
    public long Edited { get; private set; }

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        var zelma = Actor("Zélma Őrdög", ActorKind.Person, "Norland", "Zelma Ordeg", "the Iron Clerk");
        var abel = Actor("Abel Øster", ActorKind.Person, "Southmark");
        var office = Actor("Office of Tides", ActorKind.Organization, "Norland");
        var norland = Actor("Norland", ActorKind.Country);
        var edited = Actor("Edda Pool", ActorKind.Person, null, "Little Edda");
        var article = Article("2025-03-10");
        await InsertAsync(
        [
            zelma, abel, office, norland, edited,
            Quote(article, zelma, "one", "2025-02-01"),
            Quote(article, zelma, "two"),
            Quote(article, zelma, "three", "2024-01-01", SpeechAct.Think),
            Quote(article, office, "four", "2025-03-01"),
        ]);
        (Zelma, Edited) = (zelma.Id, edited.Id);
    }
}
