namespace StatementApi.Datasets.Schemas;

/// <summary>What a row of a dataset is.</summary>
public enum DatasetName : byte
{
    /// <summary>A quote.</summary>
    Quotes,

    /// <summary>An actor.</summary>
    Actors,

    /// <summary>An article.</summary>
    Articles,
}
