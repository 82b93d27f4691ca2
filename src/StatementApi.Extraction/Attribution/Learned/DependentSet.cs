using StatementApi.Extraction.Syntax;

namespace StatementApi.Extraction.Attribution.Learned;

/// <summary>The frame of a word: which of the relations that make a reporting clause its dependents have.</summary>
[Flags]
internal enum DependentSet : byte
{
    None = 0,
    Subject = 1,
    Complement = 2,
    Infinitive = 4,
    Object = 8,
    Parataxis = 16,
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
        DependencyRelation.Parataxis => DependentSet.Parataxis,
        _ => DependentSet.None,
    };
}
