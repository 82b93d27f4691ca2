namespace StatementApi.Training.Corpus;

/// <summary>A corpus or input file that is missing or broken; the message begins with the file, and the line where there is one.</summary>
public sealed class CorpusException : Exception
{
    /// <summary>A problem whose description names the file already.</summary>
    public CorpusException(string message)
        : base(message)
    {
    }

    /// <summary>A file that cannot be used as a whole.</summary>
    public CorpusException(string file, string problem)
        : base($"{file}: {problem}")
    {
    }

    /// <summary>A broken line, counted from 1.</summary>
    public CorpusException(string file, int line, string problem)
        : base($"{file}, line {line}: {problem}")
    {
    }
}
