using Avow.Statements;

namespace Avow.Reading;

/// <summary>
/// From bytes to characters: byte order mark, Content-Type, declaration in the text, then the bytes themselves. A declared
/// encoding that cannot be true is overruled, and the evidence says so. Order after the HTML standard, section 13.2.3.2.
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

        if (EscapeSequences.Guess(span) is { } escaped) return new DecodedText(escaped.Lenient.GetString(span), escaped.Name, "escape sequences");
        if (Declaration.Of(span, contentType) is not { } declared) return ByBytes(span);
        return Declared(span, declared) ?? Overruled(declared, ByBytes(span));
    }

    private static Problem Empty => new(ProblemKind.Empty, "the source", "there is not one visible character in it", "Capture it again");

    private static Problem NotText(string reason) =>
        new(ProblemKind.NotText, "the source", reason, "Save it again as text, in UTF-8");

    private static DecodedText? Declared(ReadOnlySpan<byte> bytes, Declaration declared)
    {
        var label = declared.Label;
        if (label.IsWide == ZeroBytes.AreRare(bytes)) return null;
        var text = label.Lenient.GetString(bytes);
        return DecodingDoubt.IsCredible(text, label) && !DecodingDoubt.IsPlainlyAnother(bytes, label) ? new(text, label.Name, declared.Evidence) : null;
    }

    private static Outcome<DecodedText> Overruled(Declaration declared, Outcome<DecodedText> found) =>
        found.Then(text => (Outcome<DecodedText>)(text with { Evidence = $"{text.Evidence}, against {declared.Evidence} “{declared.Label.Name}”" }));

    private static Outcome<DecodedText> ByBytes(ReadOnlySpan<byte> bytes) => WideGuess(bytes) is { } wide ? wide : ByContent(bytes);

    private static DecodedText? WideGuess(ReadOnlySpan<byte> bytes) =>
        WideBytes.Guess(bytes) is { } wide ? new(wide.Lenient.GetString(bytes), wide.Name, "every second byte alike") : null;

    private static Outcome<DecodedText> ByContent(ReadOnlySpan<byte> bytes)
    {
        if (!ZeroBytes.AreRare(bytes)) return WideBytes.IfLikely(bytes) is { } likely ? Statistical(bytes, likely) : NotText("there are zero bytes among the others");
        var text = CharsetLabel.Utf8.Lenient.GetString(bytes);
        if (DecodingDoubt.IsCredible(text, CharsetLabel.Utf8)) return new DecodedText(text, "utf-8", "valid UTF-8");
        var guess = EncodingGuess.Of(bytes);
        if (WideBytes.ByLikeness(bytes) is ({ } wide, var score) && score > guess.Score) return Statistical(bytes, wide);
        return Statistical(bytes, guess.Label);
    }

    private static DecodedText Statistical(ReadOnlySpan<byte> bytes, CharsetLabel label) => new(label.Lenient.GetString(bytes), label.Name, "letter statistics");

    private static bool IsBlank(ReadOnlySpan<byte> bytes) => bytes.IndexOfAnyExcept(" \t\r\n\f"u8) < 0;
}
