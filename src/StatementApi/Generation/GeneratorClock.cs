namespace StatementApi.Generation;

/// <summary>A clock that is set, and goes on a second whenever it is looked at: so that a generated database depends on its seed alone.</summary>
internal sealed class GeneratorClock : TimeProvider
{
    /// <summary>What it shows next.</summary>
    public DateTimeOffset Now { get; set; }

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow()
    {
        var now = Now;
        Now = now.AddSeconds(1);
        return now;
    }
}
