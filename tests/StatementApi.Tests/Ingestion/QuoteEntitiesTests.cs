using StatementApi.Extraction;
using StatementApi.Extraction.Actors;
using StatementApi.Ingestion;

namespace StatementApi.Tests.Ingestion;

public sealed class QuoteEntitiesTests
{
    [Fact]
    public void Confidences_have_two_decimals()
    {
        const string text = "The mayor of Harlow said the bridge would reopen in May. Engineers had warned that its cables were worn.";
        var extraction = new StatementExtractor(ActorGazetteer.Create([])).Extract(text, null);
        Assert.Contains(extraction.Statements, statement => statement.Confidence != Math.Round(statement.Confidence, 2));

        var quotes = new QuoteEntities(text, null, null, _ => null).Of(extraction);
        Assert.Equal(2, quotes.Count);
        Assert.All(quotes, quote => Assert.Equal(Math.Round(quote.Confidence, 2), quote.Confidence));
        Assert.All(quotes, quote => Assert.Equal(Math.Round(quote.SpeakerConfidence, 2), quote.SpeakerConfidence));
    }
}
