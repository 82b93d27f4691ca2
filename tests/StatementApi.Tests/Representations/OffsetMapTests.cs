using FsCheck;
using FsCheck.Xunit;
using StatementApi.Representations;

namespace StatementApi.Tests.Representations;

public sealed class OffsetMapTests
{
    [Property]
    public bool A_code_point_offset_counts_the_code_points_before(NonNull<string> source)
    {
        var text = "😀" + string.Concat(source.Get.EnumerateRunes()) + "🚢";
        var map = OffsetMap.For(OffsetUnit.CodePoint, OffsetMap.SurrogatePairsOf(text));
        var utf16 = 0;
        var codePoints = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (map.Map(utf16) != codePoints)
            {
                return false;
            }

            utf16 += rune.Utf16SequenceLength;
            codePoints++;
        }

        return map.Map(text.Length) == codePoints && OffsetMap.For(OffsetUnit.Utf16, [0]).Map(5) == 5;
    }
}
