namespace StatementApi.Extraction.Syntax;

/// <summary>
/// The labels by which a classifier marks names token by token: outside, or beginning, inside, last or only token of a name of some kind
/// (BILOU, Ratinov and Roth 2009).
/// </summary>
internal static class EntityLabels
{
    public const int Outside = 0;
    public const int Count = 1 + (4 * Places);

    private const int Places = 4;
    private const int Begin = 0;
    private const int Inside = 1;
    private const int Last = 2;
    private const int Unit = 3;

    /// <summary>The label of the token at <paramref name="index"/> within a name of <paramref name="length"/> tokens.</summary>
    public static int Of(EntityKind kind, int index, int length)
    {
        if (kind == EntityKind.None)
        {
            return Outside;
        }

        var place = (index == 0, index == length - 1) switch
        {
            (true, true) => Unit,
            (true, false) => Begin,
            (false, true) => Last,
            (false, false) => Inside,
        };
        return 1 + (((int)kind - 1) * Places) + place;
    }

    public static EntityKind Kind(int label) => label == Outside ? EntityKind.None : (EntityKind)(1 + ((label - 1) / Places));

    public static bool Starts(int label) => label != Outside && (label - 1) % Places is (Begin or Unit);

    public static bool Ends(int label) => label != Outside && (label - 1) % Places is (Last or Unit);

    /// <summary>Whether no name goes on behind the token with this label.</summary>
    public static bool IsClosed(int label) => label == Outside || Ends(label);

    /// <summary>Whether <paramref name="label"/> may follow <paramref name="before"/>, at a sentence's end if <paramref name="isFinal"/>.</summary>
    public static bool MayFollow(int label, int before, bool isFinal)
    {
        if (isFinal && label != Outside && !Ends(label))
        {
            return false;
        }

        return !IsClosed(before)
            ? label != Outside && !Starts(label) && Kind(label) == Kind(before)
            : label == Outside || Starts(label);
    }
}
