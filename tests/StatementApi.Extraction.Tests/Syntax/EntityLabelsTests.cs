using StatementApi.Extraction.Syntax;

namespace StatementApi.Extraction.Tests.Syntax;

public sealed class EntityLabelsTests
{
    private static readonly int BeginPerson = EntityLabels.Of(EntityKind.Person, 0, 3);
    private static readonly int InsidePerson = EntityLabels.Of(EntityKind.Person, 1, 3);
    private static readonly int LastPerson = EntityLabels.Of(EntityKind.Person, 2, 3);
    private static readonly int UnitPerson = EntityLabels.Of(EntityKind.Person, 0, 1);
    private static readonly int LastPlace = EntityLabels.Of(EntityKind.Location, 1, 2);

    public static TheoryData<int, int, bool, bool> Pairs => new()
    {
        { EntityLabels.Outside, EntityLabels.Outside, true, true },
        { EntityLabels.Outside, BeginPerson, false, true },
        { EntityLabels.Outside, BeginPerson, true, false },
        { EntityLabels.Outside, UnitPerson, true, true },
        { EntityLabels.Outside, InsidePerson, false, false },
        { EntityLabels.Outside, LastPerson, false, false },
        { BeginPerson, InsidePerson, false, true },
        { BeginPerson, InsidePerson, true, false },
        { BeginPerson, LastPerson, true, true },
        { BeginPerson, LastPlace, false, false },
        { BeginPerson, EntityLabels.Outside, false, false },
        { InsidePerson, UnitPerson, false, false },
        { LastPerson, BeginPerson, false, true },
        { UnitPerson, EntityLabels.Outside, true, true },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_name_is_begun_continued_and_ended(int before, int label, bool isFinal, bool expected) =>
        Assert.Equal(expected, EntityLabels.MayFollow(label, before, isFinal));

    [Fact]
    public void Every_label_knows_its_kind()
    {
        foreach (var kind in Enum.GetValues<EntityKind>())
        {
            Assert.Equal(kind, EntityLabels.Kind(EntityLabels.Of(kind, 0, 1)));
            Assert.Equal(kind, EntityLabels.Kind(EntityLabels.Of(kind, 1, 3)));
        }
    }
}
