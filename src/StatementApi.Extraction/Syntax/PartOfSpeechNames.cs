using System.Collections.Frozen;

namespace StatementApi.Extraction.Syntax;

/// <summary>The Penn Treebank's symbols of the parts of speech.</summary>
public static class PartOfSpeechNames
{
    private static readonly string[] Symbols =
    [
        "", "CC", "CD", "DT", "EX", "FW", "IN", "JJ", "JJR", "JJS", "LS", "MD", "NN", "NNS", "NNP", "NNPS", "PDT", "POS",
        "PRP", "PRP$", "RB", "RBR", "RBS", "RP", "SYM", "TO", "UH", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP",
        "WP$", "WRB", ".", ",", ":", "``", "''", "-LRB-", "-RRB-", "$", "#",
    ];

    private static readonly FrozenDictionary<string, PartOfSpeech> BySymbol =
        Symbols.Index().ToFrozenDictionary(entry => entry.Item, entry => (PartOfSpeech)entry.Index, StringComparer.Ordinal);

    /// <summary>Number of values of <see cref="PartOfSpeech"/>, <see cref="PartOfSpeech.None"/> included.</summary>
    public static int Count => Symbols.Length;

    /// <summary>The symbol of <paramref name="tag"/> ("PRP$"); empty for <see cref="PartOfSpeech.None"/>.</summary>
    public static string Symbol(this PartOfSpeech tag) => Symbols[(int)tag];

    /// <summary>The tag that <paramref name="symbol"/> stands for; false for a symbol outside the tag set.</summary>
    public static bool TryParse(string symbol, out PartOfSpeech tag) => BySymbol.TryGetValue(symbol, out tag);

    /// <summary>Whether a verb in any form, modals excluded.</summary>
    public static bool IsVerb(this PartOfSpeech tag) => tag is >= PartOfSpeech.VB and <= PartOfSpeech.VBZ;

    /// <summary>Whether a noun, common or proper.</summary>
    public static bool IsNoun(this PartOfSpeech tag) => tag is >= PartOfSpeech.NN and <= PartOfSpeech.NNPS;

    /// <summary>Whether a proper noun.</summary>
    public static bool IsProperNoun(this PartOfSpeech tag) => tag is PartOfSpeech.NNP or PartOfSpeech.NNPS;
}
