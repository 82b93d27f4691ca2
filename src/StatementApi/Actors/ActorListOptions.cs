using System.ComponentModel;

namespace StatementApi.Actors;

/// <summary>How to answer a list of actors.</summary>
public sealed record ActorListOptions
{
    /// <summary><c>name</c>, or <c>-quoteCount</c> for the most quoted first.</summary>
    [DefaultValue(ActorOrder.ByName)]
    public string Sort { get; init; } = ActorOrder.ByName;
}
