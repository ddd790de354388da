using Avow.Statements;

namespace Avow.Reading;

/// <summary>Bytes turned into characters, and what showed how.</summary>
/// <param name="Text">The characters, without a byte order mark.</param>
/// <param name="EncodingName">The WHATWG name of the encoding used, "utf-8", "windows-1251".</param>
/// <param name="Evidence">
/// What showed it: "byte order mark", "escape sequences", "Content-Type", "meta charset", "valid UTF-8", "every second byte alike",
/// "letter statistics"; behind it, where a declaration was overruled, "against Content-Type “utf-8”".
/// </param>
/// <param name="Certainty">How likely the encoding is right, 0 to 1.</param>
internal sealed record DecodedText(string Text, string EncodingName, string Evidence, double Certainty)
{
    /// <summary>What a document says of its encoding.</summary>
    public Finding<string> Finding => new(EncodingName, Evidence, Certainty);

    /// <summary>A draft of the text, with how its bytes were read.</summary>
    public Draft Noted(Draft draft) => Noted(draft, Finding);

    public static Draft Noted(Draft draft, Finding<string> encoding) => draft with { Metadata = draft.Metadata with { Encodings = [encoding] } };
}
