using System.Buffers.Binary;
using System.Text;
using Avow.Reading;
using Avow.Statements;

namespace Avow.Tests.Reading;

public sealed class ZipContainerTests
{
    private static Outcome<ZipContainer> Open(byte[] bytes) => ZipContainer.Open(bytes, ReadingOptions.Default);

    private static int Find(byte[] bytes, ReadOnlySpan<byte> signature) => bytes.AsSpan().LastIndexOf(signature);

    [Fact]
    public void A_part_comes_back_as_it_was_put_in() =>
        Assert.Equal("words", Encoding.UTF8.GetString(Open(Zipped.Of(("a/b.txt", "words"))).Value.Read("a/b.txt").Value));

    [Fact]
    public void What_stands_before_the_first_part_does_no_harm() =>
        Assert.Equal("words", Encoding.UTF8.GetString(Open([.. "a program"u8, .. Zipped.Of(("a", "words"))]).Value.Read("a").Value));

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("a/../../b")]
    [InlineData("/etc/passwd")]
    [InlineData("C:\\windows")]
    [InlineData("..\\b")]
    public void A_name_that_leads_out_is_refused(string name)
    {
        var problem = Open(Zipped.Of((name, "words"))).Problem!;
        Assert.Equal(ProblemKind.Malformed, problem.Kind);
        Assert.Contains("leads out", problem.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_prefix_of_a_container_is_cut_off()
    {
        var bytes = Docx.Body(Docx.Paragraph("words"));
        for (var length = 4; length < bytes.Length; length++)
            Assert.Equal(ProblemKind.Malformed, Readers.Read(bytes.AsMemory(0, length), ReadingOptions.Default).Problem!.Kind);
    }

    [Fact]
    public void A_part_that_grows_as_only_bombs_do_is_refused()
    {
        var bytes = Zipped.Of([("word/document.xml", new byte[8 << 20])]);
        Assert.Equal(ProblemKind.TooLarge, Open(bytes).Value.Read("word/document.xml").Problem!.Kind);
    }

    [Fact]
    public void All_parts_together_have_one_bound()
    {
        var container = ZipContainer.Open(Zipped.Of(("a", new string('a', 900)), ("b", new string('b', 900))), new ReadingOptions { MaxUnpackedBytes = 1_000 }).Value;
        Assert.True(container.Read("a").IsGood);
        Assert.Equal(ProblemKind.TooLarge, container.Read("b").Problem!.Kind);
    }

    [Fact]
    public void A_table_that_claims_too_many_parts_is_refused_before_it_is_read()
    {
        var bytes = Zipped.Of([.. Enumerable.Range(0, ZipLimits.MaxEntries + 1).Select(i => ($"{i}", Array.Empty<byte>()))]);
        Assert.Equal(ProblemKind.TooLarge, Open(bytes).Problem!.Kind);
    }

    [Fact]
    public void Parts_that_share_their_bytes_are_refused()
    {
        var bytes = Zipped.Of(("aaaa", "the same words"), ("bbbb", "the same words"));
        var second = Find(bytes, "PK\u0001\u0002"u8);
        bytes.AsSpan(second + 42, 4).Clear(); // the second part now begins where the first does
        Assert.Contains("share", Open(bytes).Problem!.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(24, 5)]
    [InlineData(24, 500)]
    [InlineData(16, 77)]
    public void A_size_or_check_sum_that_lies_is_found_out(int field, int value)
    {
        var bytes = Zipped.Of(("a", new string('w', 300)));
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(Find(bytes, "PK\u0001\u0002"u8) + field), value);
        Assert.Equal(ProblemKind.Malformed, Open(bytes).Value.Read("a").Problem!.Kind);
    }

    [Fact]
    public void An_encrypted_part_is_locked()
    {
        var bytes = Docx.Body(Docx.Paragraph("words"));
        for (var at = 0; (at = bytes.AsSpan(at).IndexOf("PK\u0001\u0002"u8) is >= 0 and var next ? at + next : -1) >= 0; at++) bytes[at + 8] |= 1;
        Assert.Equal(ProblemKind.PasswordNeeded, Open(bytes).Value.Read("word/document.xml").Problem!.Kind);
    }

    [Fact]
    public void A_container_in_a_container_is_not_opened()
    {
        var inner = Docx.Body(Docx.Paragraph("words"));
        var problem = Readers.Read(Zipped.Of([("letter.docx", inner)]), ReadingOptions.Default).Problem!;
        Assert.Equal(ProblemKind.UnsupportedFormat, problem.Kind);
        Assert.Contains("ZIP archive", problem.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a/b", "c", "a/c")]
    [InlineData("a/b", "../c%20d#x", "c d")]
    [InlineData("a/b", "/c", "c")]
    [InlineData("a/b", "../../c", null)]
    [InlineData("a/b", "https://a.example/c", null)]
    [InlineData("a/b", "//a.example/c", null)]
    public void References_are_resolved_inside_the_container_only(string from, string reference, string? part) =>
        Assert.Equal(part, ZipNames.Resolve(from, reference));

    [Fact]
    public void A_part_whose_name_stands_twice_is_refused_for_another_program_may_show_the_other()
    {
        var container = Open(Zipped.Of(("a.xml", "one"), ("a.xml", "other"), ("b.xml", "fine"))).Value;
        Assert.Equal(ProblemKind.Malformed, container.Read("a.xml").Problem!.Kind);
        Assert.True(container.Read("b.xml").IsGood);
    }
}
