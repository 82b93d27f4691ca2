namespace StatementApi.Generation;

/// <summary>When generated articles are published: in the order of their numbers, ever more a year, fewer at weekends, some long before they come in.</summary>
internal static class PublicationDays
{
    private const double Least = 0.6;
    private const double ShareOfArchives = 0.05;
    private const double ShareMovedToFriday = 0.6;

    /// <summary>Day of publication of article <paramref name="number"/> of <paramref name="articles"/>.</summary>
    public static DateOnly Of(int number, int articles, Random random)
    {
        var part = (number + 0.5) / articles;
        var day = At(random.NextDouble() < ShareOfArchives ? part * random.NextDouble() : part);
        return day.DayOfWeek switch
        {
            DayOfWeek.Saturday when random.NextDouble() < ShareMovedToFriday => Earlier(day, 1),
            DayOfWeek.Sunday when random.NextDouble() < ShareMovedToFriday => Earlier(day, 2),
            _ => day,
        };
    }

    /// <summary>The day by which a part of the articles is published, where their number a day grows from <see cref="Least"/> to 2 - <see cref="Least"/> of its mean.</summary>
    public static DateOnly At(double part)
    {
        var growth = 1 - Least;
        var time = (Math.Sqrt((Least * Least) + (4 * growth * part)) - Least) / (2 * growth);
        return GenerationPlan.First.AddDays((int)(time * (GenerationPlan.Last.DayNumber - GenerationPlan.First.DayNumber + 1)));
    }

    private static DateOnly Earlier(DateOnly day, int days) =>
        DateOnly.FromDayNumber(Math.Max(day.DayNumber - days, GenerationPlan.First.DayNumber));
}
