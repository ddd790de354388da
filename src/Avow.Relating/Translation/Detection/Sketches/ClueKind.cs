namespace Avow.Relating;

/// <summary>What a clue in a text is.</summary>
internal enum ClueKind : byte
{
    Mark,
    Meaning,
    Name,
    Number,

    /// <summary>A number that counts articles, items or notes: that it follows the one before it says nothing.</summary>
    Item,
}
