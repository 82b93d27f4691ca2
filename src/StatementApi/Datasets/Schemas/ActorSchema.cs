using static StatementApi.Datasets.Schemas.ColumnType;

namespace StatementApi.Datasets.Schemas;

/// <summary>The columns of the actors.</summary>
internal static class ActorSchema
{
    /// <summary>The schema.</summary>
    public static readonly DatasetSchema Schema = new(DatasetName.Actors, 1, "An actor a row, in the order of creation (ascending id).",
    [
        new("id", Integer, false, "Identity of the actor; never reused."),
        new("name", Text, false, "The name shown."),
        new("kind", Text, false, "What the actor is: person, organization, country or group."),
        new("country", Text, true, "Name of the country that the actor belongs to."),
        new("aliases", TextList, false, "Other names."),
        new("aliasesFrom", TextList, false, "First day on which each holds (yyyy-MM-dd), element by element; null where open."),
        new("aliasesTo", TextList, false, "Last day on which each holds, inclusive; null where open."),
        new("roles", TextList, false, "Titles of offices, present and past."),
        new("rolesOrganization", TextList, false, "The country or body that each office belongs to, element by element, or null."),
        new("rolesFrom", TextList, false, "First day in each office (yyyy-MM-dd); null where open."),
        new("rolesTo", TextList, false, "Last day in each office, inclusive; null where open."),
        new("quoteCount", Integer, false, "Number of quotes of which the actor is the speaker, thoughts left out."),
        new("firstQuotedOn", Date, true, "Day of the earliest of them."),
        new("lastQuotedOn", Date, true, "Day of the latest of them."),
    ]);
}
