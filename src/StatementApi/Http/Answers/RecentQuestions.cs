namespace StatementApi.Http.Answers;

/// <summary>
/// Remembers what was asked lately, in a few kilobytes however much is asked: only what is asked again is worth keeping the answer to, and pages that nobody asks
/// for twice cost no memory. Two questions may be taken for one, and one may be forgotten; either costs a little time, nothing else. Thread-safe.
/// </summary>
internal sealed class RecentQuestions
{
    private const int Places = 4_096;

    private readonly int[] _asked = new int[Places];

    /// <summary>Whether the question was asked lately; remembers that it is asked now.</summary>
    public bool IsRepeated(string question)
    {
        var hash = question.GetHashCode(StringComparison.Ordinal);
        return Interlocked.Exchange(ref _asked[(uint)hash % Places], hash) == hash;
    }
}
