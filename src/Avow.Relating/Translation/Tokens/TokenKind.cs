namespace Avow.Relating;

/// <summary>What a token of a sentence is, as far as translating it goes.</summary>
internal enum TokenKind : byte
{
    Word,

    /// <summary>Begins with a capital letter within a sentence: usually kept, perhaps in another script.</summary>
    Name,

    /// <summary>In digits; nearly always kept.</summary>
    Number,

    /// <summary>A question or exclamation mark, colon, quotation mark, bracket, sign of percent or money.</summary>
    Mark,
}
