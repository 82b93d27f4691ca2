using System.Text;

namespace StatementApi.Http.Json;

/// <summary>What a string must be to be stored and counted: every surrogate paired, no NUL.</summary>
internal static class WellFormedText
{
    /// <summary>What is wrong with <paramref name="text"/>, or null.</summary>
    public static string? FaultOf(ReadOnlySpan<char> text)
    {
        var nul = text.IndexOf('\0');
        if (nul >= 0)
        {
            return $"contains the character NUL at offset {nul}";
        }

        for (var index = text.IndexOfAnyInRange('\uD800', '\uDFFF'); index < text.Length && index >= 0;)
        {
            if (Rune.DecodeFromUtf16(text[index..], out _, out var length) != System.Buffers.OperationStatus.Done)
            {
                return $"contains a lone surrogate at offset {index}";
            }

            var next = text[(index + length)..].IndexOfAnyInRange('\uD800', '\uDFFF');
            index = next < 0 ? text.Length : index + length + next;
        }

        return null;
    }
}
