namespace Avow.Reading;

/// <summary>A stretch of one line as "pdftohtml -xml" gives it: its place and its words from left to right, each with its style.</summary>
internal sealed record StyledSegment(Box Box, IReadOnlyList<StyledToken> Tokens);

/// <summary>One word of a stretch.</summary>
internal sealed record StyledToken(string Text, WordStyle Style);
