using System.Collections.Frozen;

namespace StatementApi.Extraction.Syntax;

/// <summary>The labels of the dependency relations.</summary>
public static class DependencyRelationNames
{
    private static readonly string[] Labels =
    [
        "", "root", "acl", "acl:relcl", "advcl", "advmod", "amod", "appos", "aux", "auxpass", "case", "cc", "cc:preconj",
        "ccomp", "compound", "compound:prt", "conj", "cop", "csubj", "csubjpass", "dep", "det", "det:predet", "discourse",
        "dobj", "expl", "iobj", "mark", "mwe", "neg", "nmod", "nmod:npmod", "nmod:poss", "nmod:tmod", "nsubj", "nsubjpass",
        "nummod", "parataxis", "punct", "xcomp",
    ];

    private static readonly FrozenDictionary<string, DependencyRelation> ByLabel =
        Labels.Index().ToFrozenDictionary(entry => entry.Item, entry => (DependencyRelation)entry.Index, StringComparer.Ordinal);

    /// <summary>Number of values of <see cref="DependencyRelation"/>, <see cref="DependencyRelation.None"/> included.</summary>
    public static int Count => Labels.Length;

    /// <summary>The label of <paramref name="relation"/> ("nmod:poss"); empty for <see cref="DependencyRelation.None"/>.</summary>
    public static string Label(this DependencyRelation relation) => Labels[(int)relation];

    /// <summary>The relation that <paramref name="label"/> stands for; false for a label outside the set.</summary>
    public static bool TryParse(string label, out DependencyRelation relation) => ByLabel.TryGetValue(label, out relation);
}
