using System.Text.RegularExpressions;
using StatementApi.Http.Json;

namespace StatementApi.Tests.Http;

public sealed class WellFormedTextTests
{
    [Theory]
    [InlineData("", null)]
    [InlineData("plain", null)]
    [InlineData("a😀b👩‍👧c", null)]
    [InlineData(@"a\u0000b", "NUL at offset 1")]
    [InlineData(@"\ud83d", "surrogate at offset 0")]
    [InlineData(@"😀\ude00", "surrogate at offset 2")]
    [InlineData(@"ab\ud83dcd", "surrogate at offset 2")]
    [InlineData(@"😀ab\ude00😀", "surrogate at offset 4")]
    public void The_first_fault_is_named(string escaped, string? fault)
    {
        // Escaped, because attributes are stored as UTF-8, which cannot hold half a character.
        var found = WellFormedText.FaultOf(Regex.Unescape(escaped));
        Assert.Equal(fault is null, found is null);
        Assert.EndsWith(fault ?? "", found ?? "");
    }
}
