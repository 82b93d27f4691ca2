using FluentValidation;
using StatementApi.Extraction.Actors;
using StatementApi.Http.Binding;

namespace StatementApi.Actors;

/// <summary>Rules that several validators of actors share.</summary>
internal static class ActorRules
{
    /// <summary>Most aliases or roles of an actor.</summary>
    public const int MaxItems = 200;

    private const int MaxNameLength = 200;

    /// <summary>A name must be short and contain a letter or digit.</summary>
    public static IRuleBuilderOptions<T, string?> IsName<T>(this IRuleBuilder<T, string?> rule) => rule
        .Must(name => name is null || NameFolder.Fold(name).Any(char.IsLetterOrDigit)).WithMessage("must contain a letter or digit")
        .Must(name => name is null || name.Length <= MaxNameLength).WithMessage($"must not be longer than {MaxNameLength} characters");

    /// <summary>A day must be one that articles can be about.</summary>
    public static IRuleBuilderOptions<T, DateOnly?> IsInRange<T>(this IRuleBuilder<T, DateOnly?> rule) => rule
        .Must(day => day is null || DayRange.Contains(day.Value)).WithMessage(DayRange.Reason);

    /// <summary>A period must not end before it begins.</summary>
    public static IRuleBuilderOptions<T, DateOnly?> IsNotAfter<T>(this IRuleBuilder<T, DateOnly?> rule, Func<T, DateOnly?> to) => rule
        .Must((owner, from) => from is null || to(owner) is not { } end || from <= end).WithMessage("must not lie after to");

    /// <summary>A list must be short, and name nothing twice for the same time.</summary>
    public static IRuleBuilderOptions<T, IReadOnlyList<TItem>> IsDistinct<T, TItem>(
        this IRuleBuilder<T, IReadOnlyList<TItem>> rule, Func<TItem, (string? Name, string? Of, DateOnly? From, DateOnly? To)> key) => rule
        .Must(items => items.Count <= MaxItems).WithMessage($"must not have more than {MaxItems} items")
        .Must(items => items.All(item => item is not null)).WithMessage("must not have null among its items")
        .Must(items => items.Where(item => item is not null).CountBy(item => Fold(key(item))).All(group => group.Value == 1)).WithMessage("names the same thing twice for the same time");

    private static (string? Name, string? Of, DateOnly? From, DateOnly? To) Fold((string? Name, string? Of, DateOnly? From, DateOnly? To) key) =>
        key with { Name = Fold(key.Name), Of = Fold(key.Of) };

    private static string? Fold(string? name) => name is null ? null : NameFolder.Fold(name);
}
