using Avow.Publishing;
using Avow.Statements;

namespace Avow.Tests.Publishing;

public sealed class QrCodeTests
{
    [Theory]
    [InlineData("", 1)]
    [InlineData("otpauth://totp/x", 2)]
    [InlineData("Порт открыт", 2)]
    public void What_is_written_is_read_back(string words, int version) =>
        Assert.Equal((words, version), QrReader.Read(QrCode.Of(words).Value));

    [Fact]
    public void Every_version_is_read_back()
    {
        var seen = new SortedSet<int>();
        for (var length = 1; length <= 2_331; length += 19)
        {
            var words = string.Concat(Enumerable.Range(0, length).Select(i => (char)('!' + ((i * 7 + length) % 90))));
            var (read, version) = QrReader.Read(QrCode.Of(words).Value);
            Assert.Equal(words, read);
            seen.Add(version);
        }

        Assert.Equal(40, seen.Count);
    }

    [Fact]
    public void More_than_the_largest_version_holds_is_refused()
    {
        Assert.True(QrCode.Of(new string('x', 2_331)).IsGood);
        Assert.Equal(ProblemKind.TooLarge, QrCode.Of(new string('x', 2_332)).Problem!.Kind);
    }

    // ISO/IEC 18004:2015, annex C: format 00101 (level M, mask 5) is 100000011001110; annex D: version 7 is 000111110010010100.
    [Fact]
    public void The_standards_own_examples_of_guarded_bits_hold()
    {
        Assert.Equal(0b100000011001110, QrChecks.Format(0b00101));
        Assert.Equal(0b000111110010010100, QrChecks.Version(7));
    }

    // ISO/IEC 18004:2015, annex I.2: the data of version 1-M for "01234567" and their ten correction bytes.
    [Fact]
    public void The_standards_own_example_of_correction_holds() => Assert.Equal(
        new byte[] { 0xA5, 0x24, 0xD4, 0xC1, 0xED, 0x36, 0xC7, 0x87, 0x2C, 0x55 },
        new ReedSolomon(10).Of([0x10, 0x20, 0x0C, 0x56, 0x61, 0x80, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11]));

    [Fact]
    public void The_drawing_has_its_quiet_zone_and_every_dark_module()
    {
        var code = QrCode.Of("avow").Value;
        var drawn = QrDrawing.Svg(code, "\"a\" & b");
        Assert.Contains("viewBox=\"0 0 29 29\"", drawn, StringComparison.Ordinal);
        Assert.Contains("aria-label=\"&quot;a&quot; &amp; b\"", drawn, StringComparison.Ordinal);
        Assert.Contains("M4 4h7v1h-7z", drawn, StringComparison.Ordinal);
    }
}
