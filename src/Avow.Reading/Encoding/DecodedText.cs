namespace Avow.Reading;

/// <summary>Bytes turned into characters, and what showed how.</summary>
/// <param name="Text">The characters, without a byte order mark.</param>
/// <param name="EncodingName">The WHATWG name of the encoding used, "utf-8", "windows-1251".</param>
/// <param name="Evidence">What showed it: "byte order mark", "Content-Type", "meta charset", "valid UTF-8", "letter statistics".</param>
internal sealed record DecodedText(string Text, string EncodingName, string Evidence);
