using System.IO.Compression;
using System.Text;
using Avow.Reading;
using Avow.Statements;
using FsCheck;
using FsCheck.Fluent;

namespace Avow.Tests.Reading;

/// <summary>Bytes that are nobody's writing are no text, whatever they are called; and no writing of anybody's is taken for such.</summary>
public sealed class NoTextTests
{
    private static readonly (string Address, string? ContentType, string Before)[] Guises =
    [
        ("https://a.example/x.html", null, ""),
        ("https://a.example/x.html", "text/html; charset=utf-8", ""),
        ("https://a.example/x", "text/html; charset=windows-1251", "<!doctype html><meta charset=windows-1251>"),
        ("https://a.example/x.html", "text/html; charset=gb18030", "<html><body><p>"),
        ("https://a.example/x.html", "text/html; charset=shift_jis", ""),
        ("https://a.example/x.html", "text/html; charset=big5", ""),
        ("https://a.example/x.html", "text/html; charset=euc-kr", ""),
        ("https://a.example/x.html", "text/html; charset=koi8-r", ""),
        ("https://a.example/x.html", "text/html; charset=utf-16le", ""),
        ("x.txt", null, ""),
        ("x.md", null, ""),
    ];

    private static readonly Arbitrary<(int Seed, int Length, bool HasZeros, int Guise)> Garbage =
        (from seed in Gen.Choose(0, int.MaxValue - 1)
         from length in Gen.Choose(160, 30_000)
         from hasZeros in Gen.Elements(true, false)
         from guise in Gen.Choose(0, Guises.Length - 1)
         select (seed, length, hasZeros, guise)).ToArbitrary();

    private static readonly Arbitrary<(string Encoding, string Text, int Guise)> Writing =
        (from one in Gen.Elements(UndeclaredEncodingTests.Texts)
         from encoding in Gen.Elements(one.Encodings.Split(' '))
         from text in Gen.Shuffle(one.Sentences)
         from guise in Gen.Choose(0, 3)
         select (encoding, string.Join(' ', text), guise)).ToArbitrary();

    [Fact]
    public void Random_bytes_are_no_text_by_whatever_name_and_encoding_they_come() => Prop.ForAll(Garbage, one =>
    {
        var (address, type, before) = Guises[one.Guise];
        byte[] bytes = [.. Encoding.ASCII.GetBytes(before), .. Random(one.Seed, one.Length, one.HasZeros)];
        return Readers.Read(bytes, new() { Address = address, ContentType = type }).Problem?.Kind == ProblemKind.NotText;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Theory]
    [InlineData("utf-16le")]
    [InlineData("utf-16be")]
    [InlineData("utf-8")]
    public void A_byte_order_mark_makes_no_text_of_them(string encoding)
    {
        byte[] mark = encoding switch { "utf-16le" => [0xFF, 0xFE], "utf-16be" => [0xFE, 0xFF], _ => [0xEF, 0xBB, 0xBF] };
        for (var seed = 0; seed < 30; seed++)
        {
            byte[] bytes = [.. mark, .. Random(seed, 4_000, hasZeros: true)];
            Assert.Equal(ProblemKind.NotText, Readers.Read(bytes, new() { Address = "x.html" }).Problem?.Kind);
        }
    }

    [Fact]
    public void What_is_packed_is_no_text_under_the_ending_of_one()
    {
        using var packed = new MemoryStream();
        using (var packing = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            packing.Write(Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Range(0, 4_000).Select(i => $"The ferries stop on day {i * 7919 % 1009}."))));
        var problem = Readers.Read(packed.ToArray(), new() { Address = "minutes.html" }).Problem!;
        Assert.Equal((ProblemKind.NotText, "in no encoding do the bytes read as text"), (problem.Kind, problem.Reason));
    }

    [Fact]
    public void A_text_in_whatever_encoding_is_one() => Prop.ForAll(Writing, one =>
    {
        var text = one.Guise switch { 1 => $"<!doctype html><title>A</title><p>{one.Text}", 2 => string.Concat(Enumerable.Repeat(one.Text + "\r\n\f", 40)), 3 => one.Text[..Math.Min(12, one.Text.Length)], _ => one.Text };
        return TextDecoder.Decode(CharsetLabel.Find(one.Encoding)!.Lenient.GetBytes(text), one.Guise % 2 == 0 ? $"text/html; charset={one.Encoding}" : null).IsGood;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Theory]
    [InlineData("One\u0001 slip of a site in a short line.")]
    [InlineData("\u001B[1mThe minutes\u001B[0m, as a terminal prints them, with \u001B[4mlines\u001B[0m under words.")]
    [InlineData("A page of old times.\f\u001A")]
    [InlineData("\uE001\uE002 Signs of a font stand beside the words of this page, \uE003 as they do.")]
    public void A_slip_a_terminal_and_a_font_of_signs_are_text_still(string text) => Assert.True(TextDecoder.Decode(Encoding.UTF8.GetBytes(text), null).IsGood);

    private static byte[] Random(int seed, int length, bool hasZeros)
    {
        var bytes = new byte[length];
        new Random(seed).NextBytes(bytes);
        if (!hasZeros) bytes.AsSpan().Replace((byte)0, (byte)'a');
        return bytes;
    }
}
