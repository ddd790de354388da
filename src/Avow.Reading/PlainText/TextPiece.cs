namespace Avow.Reading;

/// <summary>A block of plain text, whether it stood alone between empty lines, and the sign of its list ('1' for numbers, '\0' for none).</summary>
internal sealed record TextPiece(DraftBlock Block, bool StandsAlone, char Sign);
