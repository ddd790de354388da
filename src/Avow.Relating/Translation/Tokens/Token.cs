namespace Avow.Relating;

/// <summary>One token of a segment.</summary>
/// <param name="Key">What it is counted by: of a word its stem, so that its forms are one.</param>
/// <param name="Form">Its letters, folded; the number; the mark.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct Token(string Key, string Form, TokenKind Kind);
