namespace StatementApi.Extraction.Syntax;

/// <summary>
/// How a token depends on its head: the basic Universal Dependencies of de Marneffe et al. (2014), as Stanford CoreNLP 3.6 writes them.
/// <see cref="DependencyRelationNames"/> gives every relation's label.
/// </summary>
public enum DependencyRelation : byte
{
    /// <summary>No relation.</summary>
    None,

    /// <summary>The head of a sentence; its own head is -1.</summary>
    Root,

    /// <summary>Clausal modifier of a noun.</summary>
    Acl,

    /// <summary>Relative clause.</summary>
    AclRelcl,

    /// <summary>Adverbial clause.</summary>
    Advcl,

    /// <summary>Adverbial modifier.</summary>
    Advmod,

    /// <summary>Adjectival modifier.</summary>
    Amod,

    /// <summary>Apposition.</summary>
    Appos,

    /// <summary>Auxiliary or modal.</summary>
    Aux,

    /// <summary>Passive auxiliary.</summary>
    Auxpass,

    /// <summary>Preposition or possessive ending of a noun phrase.</summary>
    Case,

    /// <summary>Coordinating conjunction.</summary>
    Cc,

    /// <summary>First half of a paired conjunction ("both").</summary>
    CcPreconj,

    /// <summary>Clausal complement with a subject of its own: what is said, thought or seen.</summary>
    Ccomp,

    /// <summary>Noun compound, names included.</summary>
    Compound,

    /// <summary>Verb particle.</summary>
    CompoundPrt,

    /// <summary>Conjunct; its head is the first conjunct.</summary>
    Conj,

    /// <summary>Copula; its head is the predicate.</summary>
    Cop,

    /// <summary>Clausal subject.</summary>
    Csubj,

    /// <summary>Clausal subject of a passive.</summary>
    Csubjpass,

    /// <summary>Unspecified.</summary>
    Dep,

    /// <summary>Determiner.</summary>
    Det,

    /// <summary>Predeterminer.</summary>
    DetPredet,

    /// <summary>Interjection.</summary>
    Discourse,

    /// <summary>Direct object.</summary>
    Dobj,

    /// <summary>Expletive "there".</summary>
    Expl,

    /// <summary>Indirect object.</summary>
    Iobj,

    /// <summary>Word that introduces a clause ("that", "to", "because").</summary>
    Mark,

    /// <summary>Fixed multi-word expression.</summary>
    Mwe,

    /// <summary>Negation.</summary>
    Neg,

    /// <summary>Nominal modifier with its preposition as <see cref="Case"/>.</summary>
    Nmod,

    /// <summary>Noun phrase used as an adverb.</summary>
    NmodNpmod,

    /// <summary>Possessor.</summary>
    NmodPoss,

    /// <summary>Time expression without a preposition.</summary>
    NmodTmod,

    /// <summary>Subject.</summary>
    Nsubj,

    /// <summary>Subject of a passive.</summary>
    Nsubjpass,

    /// <summary>Numeral.</summary>
    Nummod,

    /// <summary>Clause placed side by side ("..., she said, ...").</summary>
    Parataxis,

    /// <summary>Punctuation.</summary>
    Punct,

    /// <summary>Clausal complement whose subject is that of its head.</summary>
    Xcomp,
}
