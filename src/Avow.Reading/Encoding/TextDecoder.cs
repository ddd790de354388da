using Avow.Statements;

namespace Avow.Reading;

/// <summary>
/// From bytes to characters: byte order mark, Content-Type, declaration in the text, then the bytes themselves. A declared
/// encoding that cannot be true is overruled, and the evidence says so. Order after the HTML standard, section 13.2.3.2.
/// </summary>
/// <remarks>Errors: <see cref="ProblemKind.Empty"/>, <see cref="ProblemKind.NotText"/>. Never throws.</remarks>
internal static class TextDecoder
{
    /// <summary>A mark that nothing else begins with (certainty, 0 to 1).</summary>
    private const double Marked = 0.99;

    /// <summary>A declaration that the bytes bear out, and bytes that only UTF-8 explains (certainty).</summary>
    private const double Believed = 0.98;

    /// <summary>A pattern in the bytes, undeclared (certainty).</summary>
    private const double Read = 0.95;

    /// <summary>What even a poor guess among thirty encodings is given (certainty).</summary>
    private const double LeastGuess = 0.3;

    public static Outcome<DecodedText> Decode(ReadOnlyMemory<byte> bytes, string? contentType) => DecodeAny(bytes, contentType).Then(text =>
        ControlCharacters.MakeItNoText(text.Text, CharsetLabel.Find(text.EncodingName) ?? CharsetLabel.Utf8) ? NotText("in no encoding do the bytes read as text") : (Outcome<DecodedText>)text);

    private static Outcome<DecodedText> DecodeAny(ReadOnlyMemory<byte> bytes, string? contentType)
    {
        var span = bytes.Span;
        if (IsBlank(span)) return Empty;
        if (BinaryContent.NameOf(span) is { } binary) return NotText($"the bytes are {binary}");
        if (ByteOrderMark.Of(span) is var (marked, markLength) && marked is not null)
        {
            var text = marked.Lenient.GetString(span[markLength..]);
            return string.IsNullOrWhiteSpace(text) ? Empty : new DecodedText(text, marked.Name, "byte order mark", Marked);
        }

        if (EscapeSequences.Guess(span) is { } escaped) return new DecodedText(escaped.Lenient.GetString(span), escaped.Name, "escape sequences", Marked);
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
        return DecodingDoubt.IsCredible(text, label) && !DecodingDoubt.IsPlainlyAnother(bytes, label) ? new(text, label.Name, declared.Evidence, Believed) : null;
    }

    private static Outcome<DecodedText> Overruled(Declaration declared, Outcome<DecodedText> found) =>
        found.Then(text => (Outcome<DecodedText>)(text with { Evidence = $"{text.Evidence}, against {declared.Evidence} “{declared.Label.Name}”" }));

    private static Outcome<DecodedText> ByBytes(ReadOnlySpan<byte> bytes) => WideGuess(bytes) is { } wide ? wide : ByContent(bytes);

    private static DecodedText? WideGuess(ReadOnlySpan<byte> bytes) =>
        WideBytes.Guess(bytes) is { } wide ? new(wide.Lenient.GetString(bytes), wide.Name, "every second byte alike", Read) : null;

    private static Outcome<DecodedText> ByContent(ReadOnlySpan<byte> bytes)
    {
        if (!ZeroBytes.AreRare(bytes)) return WideBytes.IfLikely(bytes) is { } likely ? Statistical(bytes, likely, Read) : NotText("there are zero bytes among the others");
        var text = CharsetLabel.Utf8.Lenient.GetString(bytes);
        if (DecodingDoubt.IsCredible(text, CharsetLabel.Utf8)) return new DecodedText(text, "utf-8", "valid UTF-8", Believed);
        var guess = EncodingGuess.Of(bytes);
        if (WideBytes.ByLikeness(bytes) is ({ } wide, var score) && score > guess.Score) return Statistical(bytes, wide, score);
        return Statistical(bytes, guess.Label, guess.Score);
    }

    // Usual writing scores about one, a word or two less, whatever their letters.
    private static DecodedText Statistical(ReadOnlySpan<byte> bytes, CharsetLabel label, double score) =>
        new(label.Lenient.GetString(bytes), label.Name, "letter statistics", Math.Round(Math.Clamp(score, LeastGuess, Read), 2));

    private static bool IsBlank(ReadOnlySpan<byte> bytes) => bytes.IndexOfAnyExcept(" \t\r\n\f"u8) < 0;
}
