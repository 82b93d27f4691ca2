using System.Globalization;
using FluentValidation;
using StatementApi.Http.Binding;

namespace StatementApi.Ingestion;

/// <summary>What a submission must hold, whatever it is sent as.</summary>
internal sealed class ArticleSubmissionValidator : AbstractValidator<ArticleSubmission>
{
    private const int MaxTitle = 1_000;
    private const int MaxPublisher = 200;
    private const int MaxUrl = 2_048;

    public ArticleSubmissionValidator(TimeProvider time)
    {
        RuleFor(article => article.Text).NotNull().When(article => article.Html is null).WithMessage("is required, or html in its place");
        RuleFor(article => article.Text).Null().When(article => article.Html is not null).WithMessage("cannot be given together with html");
        RuleFor(article => article.Text).Must(HaveWords).When(article => article.Text is not null).WithMessage("is empty or white space");
        RuleFor(article => article.Html).Must(HaveWords).When(article => article.Html is not null).WithMessage("is empty or white space");
        RuleFor(article => article.Title).MaximumLength(MaxTitle).WithMessage($"is longer than {MaxTitle} characters");
        RuleFor(article => article.Publisher).MaximumLength(MaxPublisher).WithMessage($"is longer than {MaxPublisher} characters");
        RuleFor(article => article.PublishedOn).Must(day => day is null || IsPlausible(day.Value, time))
            .WithMessage("must lie between 1900-01-01 and tomorrow");
        RuleFor(article => article.Url).MaximumLength(MaxUrl).WithMessage($"is longer than {MaxUrl} characters")
            .Must(BeHttp).When(article => article.Url is not null).WithMessage("must be an absolute http or https URL");
        RuleFor(article => article.Language).Matches(@"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\z").WithMessage("must be a language tag such as en or en-GB");
    }

    /// <summary>Tomorrow in UTC is today somewhere.</summary>
    private static bool IsPlausible(DateOnly day, TimeProvider time) =>
        day >= DayRange.First && day <= DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime).AddDays(1);

    /// <summary>Control and format characters (zero-width spaces, byte order marks, direction marks) show nothing.</summary>
    private static bool HaveWords(string? text) => text is not null && text.Any(IsVisible);

    private static bool IsVisible(char letter) =>
        !char.IsWhiteSpace(letter) && char.GetUnicodeCategory(letter) is not (UnicodeCategory.Control or UnicodeCategory.Format);

    private static bool BeHttp(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);
}
