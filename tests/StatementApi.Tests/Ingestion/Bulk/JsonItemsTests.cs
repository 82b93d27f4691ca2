using System.Text;
using StatementApi.Ingestion.Bulk;

namespace StatementApi.Tests.Ingestion.Bulk;

public sealed class JsonItemsTests
{
    private const string Mark = "\uFEFF";

    [Theory]
    [InlineData("[]")]
    [InlineData(" [ ] \n")]
    [InlineData("""[{"a":1}]""", """{"a":1}""")]
    [InlineData("""[{"a":1},{"b":"]},["}]""", """{"a":1}""", """{"b":"]},["}""")]
    [InlineData("""[ 1 , "x",null,[[],{}] ]""", "1", "\"x\"", "null", "[[],{}]")]
    [InlineData(Mark + """[{"a":1}]""", """{"a":1}""")]
    [InlineData("", "! is empty; nothing from item 0 (at byte 0)")]
    [InlineData("{}", "! must be a JSON array; nothing from item 0 (at byte 0)")]
    [InlineData("[1,2", "1", "2", "! ends within the array; nothing from item 2 (at byte 4)")]
    [InlineData("[1,", "1", "! ends within the array; nothing from item 1 (at byte 3)")]
    [InlineData("[1,]", "1", "! is not a well-formed JSON array; nothing from item 1 (at byte 3)")]
    [InlineData("[1 2]", "1", "! is not a well-formed JSON array; nothing from item 1 (at byte 3)")]
    [InlineData("""[1,{"a":]""", "1", "! is not a well-formed JSON array; nothing from item 1 (at byte 3)")]
    [InlineData("[1] 2", "1", "! is not a well-formed JSON array; nothing from item 1 (at byte 4)")]
    public async Task An_array_is_parted_into_elements_until_it_is_malformed(string body, params string[] items)
    {
        Assert.Equal(items, await ReadAsync(body, new JsonArray(), bytesAtOnce: int.MaxValue));
        Assert.Equal(items, await ReadAsync(body, new JsonArray(), bytesAtOnce: 1));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \r\n\n")]
    [InlineData("{}\n{\n", "1:{}", "2:{")]
    [InlineData("a\r\n\nb", "1:a\r", "3:b")]
    [InlineData(Mark + "{}", "1:{}")]
    public async Task Lines_are_items(string body, params string[] items)
    {
        Assert.Equal(items, await ReadAsync(body, new JsonLines(), bytesAtOnce: int.MaxValue));
        Assert.Equal(items, await ReadAsync(body, new JsonLines(), bytesAtOnce: 1));
    }

    [Fact]
    public async Task A_line_that_is_too_long_is_refused_alone()
    {
        var body = "a\n" + new string('x', 9 * 1024 * 1024) + "\nb\n" + new string('y', 9 * 1024 * 1024);
        Assert.Equal(
            ["1:a", "2:? is larger than 8 MiB", "3:b", "4:? is larger than 8 MiB"],
            await ReadAsync(body, new JsonLines(), bytesAtOnce: 100_000));
    }

    [Fact]
    public async Task An_element_that_is_too_large_to_look_for_its_end_is_the_last()
    {
        var body = "[1,\"" + new string('x', 9 * 1024 * 1024) + "\",2]";
        Assert.Equal(["1", "! is larger than 8 MiB"], await ReadAsync(body, new JsonArray(), bytesAtOnce: 100_000));
    }

    /// <summary>Items as "line:json", with "!" for one at which the body broke off and "?" for another fault.</summary>
    private static async Task<List<string>> ReadAsync(string body, JsonScanner scanner, int bytesAtOnce)
    {
        await using var stream = new DrippingStream(Encoding.UTF8.GetBytes(body), bytesAtOnce);
        var items = new List<string>();
        await foreach (var item in JsonItems.ReadAsync(stream, scanner, CancellationToken.None))
        {
            Assert.Equal(items.Count, item.Index);
            var text = item.Fault is { } fault
                ? $"{(item.IsEnd ? '!' : '?')} {fault.Errors[0].Reason.Replace(" on was read", "", StringComparison.Ordinal)}"
                : Encoding.UTF8.GetString(item.Json.Span);
            items.Add(item.Line is { } line ? $"{line}:{text}" : text);
        }

        return items;
    }

    /// <summary>Gives few bytes a read, as a slow network does.</summary>
    private sealed class DrippingStream(byte[] bytes, int atOnce) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, atOnce)]);

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, atOnce)], cancellationToken);
    }
}
