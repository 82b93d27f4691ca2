using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace StatementApi.Ingestion;

/// <summary>Identifies an article by what it says, who published it and when.</summary>
internal static class ContentHash
{
    /// <summary>Lower-case hexadecimal SHA-256 of publisher, day and text, separated by NUL.</summary>
    public static string Of(ArticleDraft article)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(article.Publisher ?? ""));
        hash.AppendData([0]);
        hash.AppendData(Encoding.UTF8.GetBytes(article.PublishedOn?.ToString("O", CultureInfo.InvariantCulture) ?? ""));
        hash.AppendData([0]);
        hash.AppendData(Encoding.UTF8.GetBytes(article.Text));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
