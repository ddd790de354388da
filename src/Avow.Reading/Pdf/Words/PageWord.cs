namespace Avow.Reading;

/// <summary>One word as it stands on a page.</summary>
/// <param name="Text">Its characters; for right-to-left words in the order that the tool gives.</param>
/// <param name="Box">Its place.</param>
/// <param name="Style">How it is printed.</param>
/// <param name="Visual">Its characters from left to right as seen, where the second tool shows them; otherwise null.</param>
/// <param name="IsOnLine">Whether the second tool shows a line from left to right where it stands.</param>
/// <param name="Recognised">For a word recognised in a picture by what, and how surely; null for words of the file itself.</param>
internal sealed record PageWord(string Text, Box Box, WordStyle Style, string? Visual = null, bool IsOnLine = false, Recognition? Recognised = null);
