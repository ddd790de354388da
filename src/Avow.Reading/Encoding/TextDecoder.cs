using Avow.Statements;

namespace Avow.Reading;

/// <summary>
/// From bytes to characters: byte order mark, Content-Type, declaration in the text, then the bytes themselves. A declared
/// encoding that cannot be true falls through. Order after the HTML standard, section 13.2.3.2.
/// </summary>
/// <remarks>Errors: <see cref="ProblemKind.Empty"/>, <see cref="ProblemKind.NotText"/>. Never throws.</remarks>
internal static class TextDecoder
{
    public static Outcome<DecodedText> Decode(ReadOnlyMemory<byte> bytes, string? contentType)
    {
        var span = bytes.Span;
        if (IsBlank(span)) return Empty;
        if (BinaryContent.NameOf(span) is { } binary) return NotText($"the bytes are {binary}");
        if (ByteOrderMark.Of(span) is var (marked, markLength) && marked is not null)
        {
            var text = marked.Lenient.GetString(span[markLength..]);
            return string.IsNullOrWhiteSpace(text) ? Empty : new DecodedText(text, marked.Name, "byte order mark");
        }

        return Declared(span, CharsetOf(contentType), "Content-Type")
            ?? WideGuess(span)
            ?? Declared(span, MetaPrescan.Find(span), "meta charset")
            ?? ByContent(span);
    }

    private static Problem Empty => new(ProblemKind.Empty, "the source", "there is not one visible character in it", "Capture it again");

    private static Problem NotText(string reason) =>
        new(ProblemKind.NotText, "the source", reason, "Save it again as text, in UTF-8");

    private static DecodedText? Declared(ReadOnlySpan<byte> bytes, CharsetLabel? label, string evidence)
    {
        if (label is null || label.IsWide == ZeroBytes.AreRare(bytes)) return null;
        var text = label.Lenient.GetString(bytes);
        return DecodingDoubt.IsCredible(text, label) ? new(text, label.Name, evidence) : null;
    }

    private static DecodedText? WideGuess(ReadOnlySpan<byte> bytes) =>
        WideBytes.Guess(bytes) is { } wide ? new(wide.Lenient.GetString(bytes), wide.Name, "zero bytes in every second place") : null;

    private static Outcome<DecodedText> ByContent(ReadOnlySpan<byte> bytes)
    {
        if (!ZeroBytes.AreRare(bytes)) return NotText("there are zero bytes among the others");
        var text = CharsetLabel.Utf8.Lenient.GetString(bytes);
        if (DecodingDoubt.IsCredible(text, CharsetLabel.Utf8)) return new DecodedText(text, "utf-8", "valid UTF-8");
        var guess = EncodingGuess.Of(bytes);
        return new DecodedText(guess.Lenient.GetString(bytes), guess.Name, "letter statistics");
    }

    private static CharsetLabel? CharsetOf(string? contentType)
    {
        if (contentType is null) return null;
        var at = contentType.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var value = contentType.AsSpan(at + "charset=".Length).Trim();
        var end = value.IndexOfAny(';', ',');
        return CharsetLabel.Find((end < 0 ? value : value[..end]).Trim(" \t\"'").ToString());
    }

    private static bool IsBlank(ReadOnlySpan<byte> bytes) => bytes.IndexOfAnyExcept(" \t\r\n\f"u8) < 0;
}
