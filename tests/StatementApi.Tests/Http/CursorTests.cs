using FsCheck;
using FsCheck.Xunit;
using Microsoft.AspNetCore.Http;
using StatementApi.Http.Paging;
using StatementApi.Http.Problems;

namespace StatementApi.Tests.Http;

public sealed class CursorTests
{
    [Property]
    public bool What_was_written_is_read(long id, NonNull<string> sort)
    {
        var text = string.Concat(sort.Get.EnumerateRunes());
        var request = Request("?actor=1");
        return Cursor.Read(request, Cursor.Write(request, new CursorKey(text, id))) == new CursorKey(text, id)
            && Cursor.Read(request, Cursor.Write(request, new CursorKey(null, id))) == new CursorKey(null, id);
    }

    [Fact]
    public void A_cursor_made_up_for_another_order_is_refused()
    {
        Assert.Throws<ProblemException>(() => new CursorKey("a", 1).Day);
        Assert.Throws<ProblemException>(() => CursorKey.Number<int>("a"));
        Assert.Equal(7, CursorKey.Number<int>("7"));
    }

    [Fact]
    public void Any_altered_character_is_noticed()
    {
        var request = Request("?actor=1");
        var cursor = Cursor.Write(request, CursorKey.Of(new DateOnly(2026, 3, 1), 77));
        for (var index = 0; index < cursor.Length - 1; index++)
        {
            var altered = cursor[..index] + (cursor[index] == 'A' ? 'B' : 'A') + cursor[(index + 1)..];
            Assert.Throws<ProblemException>(() => Cursor.Read(request, altered));
        }
    }

    [Theory]
    [InlineData("?actor=1", "?actor=1&limit=7", true)]
    [InlineData("?actor=1", "?ACTOR=1&cursor=abc", true)]
    [InlineData("?actor=1&act=deny", "?act=deny&actor=1", true)]
    [InlineData("?actor=1", "?actor=2", false)]
    [InlineData("?actor=1", "", false)]
    [InlineData("?actor=1&actor=2", "?actor=12", false)]
    [InlineData("?q=a", "?q=a%26from%3D2026-01-01", false)]
    public void A_cursor_fits_the_same_filters_in_any_order(string written, string read, bool fits)
    {
        var cursor = Cursor.Write(Request(written), new CursorKey("x", 1));
        if (fits)
        {
            Assert.Equal(new CursorKey("x", 1), Cursor.Read(Request(read), cursor));
        }
        else
        {
            Assert.Throws<ProblemException>(() => Cursor.Read(Request(read), cursor));
        }
    }

    private static HttpRequest Request(string query) =>
        new DefaultHttpContext { Request = { Path = "/api/v1/quotes", QueryString = new QueryString(query) } }.Request;
}
