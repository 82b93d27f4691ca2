using System.Runtime.InteropServices;

namespace StatementApi.Extraction.Models;

/// <summary>Memory in which the system shows a part of a file.</summary>
internal static partial class MappedPages
{
    /// <summary>MADV_PAGEOUT of Linux.</summary>
    private const int PageOut = 21;

    /// <summary>
    /// Gives back the memory that <paramref name="stream"/> has been read from, if that is mapped: weights are read once, and their compressed form
    /// would stay in memory beside them. Whoever reads it again gets it from the file again.
    /// </summary>
    public static unsafe void Release(Stream stream)
    {
        if (!OperatingSystem.IsLinux() || stream is not UnmanagedMemoryStream mapped)
        {
            return;
        }

        mapped.Position = 0;
        var page = (nuint)Environment.SystemPageSize;
        var first = ((nuint)mapped.PositionPointer + page - 1) & ~(page - 1);
        var end = ((nuint)mapped.PositionPointer + (nuint)mapped.Length) & ~(page - 1);
        if (end > first)
        {
            // A hint that the system may refuse, as it does for files that belong to another user: then the memory stays what it was.
            _ = Advise(first, end - first, PageOut);
        }
    }

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int Advise(nuint address, nuint length, int advice);
}
