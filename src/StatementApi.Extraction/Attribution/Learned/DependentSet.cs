using StatementApi.Extraction.Syntax;

namespace StatementApi.Extraction.Attribution.Learned;

/// <summary>Which relations a token's dependents have, as far as reporting clauses differ by them.</summary>
[Flags]
internal enum DependentSet : ushort
{
    None = 0,
    Subject = 1,
    Complement = 2,
    Infinitive = 4,
    Object = 8,
    Marker = 16,
    Parataxis = 32,
    Nominal = 64,
    Auxiliary = 128,
    PassiveAuxiliary = 256,
    Negation = 512,
    AdverbialClause = 1024,
    PassiveSubject = 2048,
    Other = 4096,

    /// <summary>Those that tell what a verb governs.</summary>
    Frame = Subject | Complement | Infinitive | Object | Parataxis,

    /// <summary>Those that tell a finite clause.</summary>
    Clause = Subject | Complement | Marker,
}

/// <summary>Reads relations as members of a <see cref="DependentSet"/>.</summary>
internal static class DependentSets
{
    public static DependentSet Of(DependencyRelation relation) => relation switch
    {
        DependencyRelation.Nsubj => DependentSet.Subject,
        DependencyRelation.Ccomp => DependentSet.Complement,
        DependencyRelation.Xcomp => DependentSet.Infinitive,
        DependencyRelation.Dobj => DependentSet.Object,
        DependencyRelation.Mark => DependentSet.Marker,
        DependencyRelation.Parataxis => DependentSet.Parataxis,
        DependencyRelation.Nmod => DependentSet.Nominal,
        DependencyRelation.Aux => DependentSet.Auxiliary,
        DependencyRelation.Auxpass => DependentSet.PassiveAuxiliary,
        DependencyRelation.Neg => DependentSet.Negation,
        DependencyRelation.Advcl => DependentSet.AdverbialClause,
        DependencyRelation.Nsubjpass => DependentSet.PassiveSubject,
        DependencyRelation.Dep => DependentSet.Other,
        _ => DependentSet.None,
    };
}
