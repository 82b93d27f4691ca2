namespace StatementApi.Extraction.Tests.Attribution;

public sealed class TurnsTests
{
    private const string Asked = "MS LIND: Talks go on.\n\nQUESTION: Until when?\n\nMS LIND: We will see.\n\nAnd let me add this.\n\nQUESTION: And then?\n\nMS LIND: Nothing.";

    [Theory]
    [InlineData(Asked, "MS LIND | - | Talks go on.", "MS LIND | - | We will see. ... And let me add this.", "MS LIND | - | Nothing.")]
    [InlineData("Anna Lind: Talks go on.\n\nThe Fjord: Until when?\n\nLind: We will see.\n\nThe Fjord: And then?", "Anna Lind | - | Talks go on.", "Lind | - | We will see.")]
    [InlineData("Q: Until when?\n\nAnna Lind: We will see.\n\nQ: And then?\n\nA: Nothing more.", "Anna Lind | - | We will see.", "- | - | Nothing more.")]
    [InlineData("NORWAY: The port is closed.\n\nFRANCE: The mayor has left.\n\nRUSSIA: The ferry sails.")]
    [InlineData("Background: The port is closed.\n\nAnna Lind: We will see.")]
    public void A_turn_is_said_by_its_label_and_goes_on_to_the_next(string text, params string[] expected) => Assert.Equal(expected, Attributed.Of(text));
}
