namespace Avow.Publishing;

/// <summary>A stretch of a finished message: words, or the name of a place that the page fills with elements of its own.</summary>
public readonly record struct MessagePiece(string Text, bool IsPlace);
