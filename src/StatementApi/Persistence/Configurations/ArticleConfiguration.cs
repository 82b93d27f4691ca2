using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StatementApi.Persistence.Entities;

namespace StatementApi.Persistence.Configurations;

internal sealed class ArticleConfiguration : IEntityTypeConfiguration<Article>
{
    public void Configure(EntityTypeBuilder<Article> builder)
    {
        builder.ToTable("articles");
        PutTextLast(builder);
        builder.HasIndex(article => article.ContentHash).IsUnique();
        builder.HasIndex(article => new { article.PublishedOn, article.Id });
        builder.HasIndex(article => new { article.Publisher, article.PublishedOn, article.Id });
        builder.HasIndex(article => new { article.Language, article.PublishedOn, article.Id });
        builder.HasIndex(article => new { article.IngestedAt, article.Id });
        builder.HasMany(article => article.Runs).WithOne().HasForeignKey(run => run.ArticleId).OnDelete(DeleteBehavior.Cascade);
    }

    /// <summary>A list that does not show the text need not walk through it to the columns behind.</summary>
    private static void PutTextLast(EntityTypeBuilder<Article> builder)
    {
        var order = 0;
        foreach (var property in builder.Metadata.GetProperties().OrderBy(property => property.Name == nameof(Article.Text)))
        {
            property.SetColumnOrder(order++);
        }
    }
}
