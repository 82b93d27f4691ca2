using System.Collections.Immutable;
using StatementApi.Extraction.Syntax;
using StatementApi.Extraction.Text;

namespace StatementApi.Training.Syntax;

/// <summary>Names as runs of tokens of one kind: all that the automatic analysis tells of them.</summary>
internal static class EntityRuns
{
    public static IEnumerable<NamedEntity> Of(ImmutableArray<EntityKind> kinds, ImmutableArray<Sentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            for (var first = sentence.FirstToken; first < sentence.EndToken;)
            {
                var end = first + 1;
                while (end < sentence.EndToken && kinds[end] == kinds[first])
                {
                    end++;
                }

                if (kinds[first] != EntityKind.None)
                {
                    yield return new NamedEntity(first, end - first, kinds[first]);
                }

                first = end;
            }
        }
    }
}
