using StatementApi.Ingestion;

namespace StatementApi.Tests.Ingestion;

public sealed class HtmlShapeTests
{
    public static TheoryData<string, string> TooMuch => new()
    {
        { Repeat("<b></b>", HtmlShape.MaxElements + 1), "elements" },
        { Repeat("<p>", HtmlShape.MaxElements + 1), "elements" },
        { Repeat("<div>", HtmlShape.MaxDepth + 1), "nests" },
        { Repeat("<DIV><div>", HtmlShape.MaxDepth / 2 + 1), "nests" },
        { Repeat("<b id=a>", HtmlShape.MaxDepth + 1), "nests" },
        { Repeat("<table><tr><td>", HtmlShape.MaxDepth + 1), "nests" },
        { "<p " + Repeat("a ", HtmlShape.MaxAttributes + 1) + ">", "attributes" },
        { "<p" + Repeat(" a = '>'", HtmlShape.MaxAttributes + 1), "attributes" },
        { Repeat("<div></span>", HtmlShape.MaxDepth + 1), "nests" },
    };

    public static TheoryData<string> Readable => new()
    {
        "",
        "<",
        "a < b </",
        "<!-- <div",
        "<p class=\"" + "a " + Repeat("b ", HtmlShape.MaxAttributes) + "\" title='<div>'>",
        Repeat("<b title='>'></b>", HtmlShape.MaxDepth + 1),
        "<p a='",
        "<p =",
        "<p",
        "<script>if (a<b)",
        Repeat("<div>a</div>", HtmlShape.MaxElements / 2),
        Repeat("<p>a<br>", HtmlShape.MaxDepth * 2),
        Repeat("<ul><li>a<li>b</ul>", HtmlShape.MaxDepth + 1),
        Repeat("<path d='m0'/>", HtmlShape.MaxDepth + 1),
        Repeat("<!-- <div> -->", HtmlShape.MaxDepth + 1),
        "<script>" + Repeat("if (a<b)", HtmlShape.MaxElements + 1) + "</script>",
        "<STYLE>" + Repeat("<div>", HtmlShape.MaxDepth + 1) + "</style>",
    };

    [Theory]
    [MemberData(nameof(TooMuch))]
    public void A_page_that_no_reader_could_finish_is_told_by_its_tags(string html, string reason) => Assert.Contains(reason, HtmlShape.FaultOf(html));

    [Theory]
    [MemberData(nameof(Readable))]
    public void A_page_may_leave_out_end_tags_and_show_code(string html) => Assert.Null(HtmlShape.FaultOf(html));

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
