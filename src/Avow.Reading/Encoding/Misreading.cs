using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>UTF-8 read in one wrong encoding of a byte a character, and how to read it back.</summary>
/// <param name="encoding">The encoding it was read in.</param>
/// <param name="leastInARow">How many misread characters in a row show that it happened at all.</param>
internal sealed class Misreading(string encoding, int leastInARow)
{
    private readonly FrozenDictionary<char, byte> bytes = BytesOf(encoding);

    /// <summary>The text with every misread row read back; null when no row is long enough to show a misreading.</summary>
    public string? Undo(string text)
    {
        var row = new StringBuilder();
        if (!IsShown(text, row)) return null;
        var result = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var characters = ReadRow(text, at, row, out var length);
            // Once shown, short words count too; in Cyrillic a pair at the end of a sound word does not ("СССР»").
            if (characters > 0 && (Proves(characters, row) || leastInARow == 1 || at == 0 || !char.IsLetter(text[at - 1])))
            {
                result.Append(row);
                at += length;
            }
            else
            {
                result.Append(text[at++]);
            }
        }

        return result.ToString();
    }

    private bool IsShown(string text, StringBuilder row)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] >= '\u0080' && Proves(ReadRow(text, at, row, out _), row)) return true;
        }

        return false;
    }

    // One alone shows it where it becomes a letter or sign of Western Europe ("Ã©", "Â«", "â€™"): no language writes these pairs.
    private bool Proves(int characters, StringBuilder row) =>
        characters >= Math.Max(2, leastInARow) || (characters == 1 && leastInARow == 1 && row[0] is < '\u0100' or (>= '\u2010' and <= '\u2044') or '\u20AC' or '\u2122');

    /// <summary>Adds the places of all rows of at least two misread characters, or of as many as show a misreading in this encoding.</summary>
    public void AddRows(string text, List<TextRange> rows)
    {
        var row = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] < '\u0080' || ReadRow(text, at, row, out var length) < Math.Max(2, leastInARow)) continue;
            rows.Add(new(at, at + length));
            at += length - 1;
        }
    }

    // The characters that begin here, one after the other, whose bytes are UTF-8 for something beyond ASCII.
    private int ReadRow(string text, int from, StringBuilder row, out int length)
    {
        row.Clear();
        var (characters, at) = (0, from);
        while (ReadOne(text, at, spaceMayBeMeant: leastInARow == 1 || characters > 0, out var used) is { } rune)
        {
            row.Append(rune.ToString());
            characters++;
            at += used;
        }

        length = at - from;
        return characters;
    }

    private Rune? ReadOne(string text, int at, bool spaceMayBeMeant, out int used)
    {
        used = 0;
        if (at >= text.Length || !bytes.TryGetValue(text[at], out var lead)) return null;
        used = lead switch { >= 0xC2 and <= 0xDF => 2, >= 0xE0 and <= 0xEF => 3, >= 0xF0 and <= 0xF4 => 4, _ => 0 };
        if (used == 0 || at + used > text.Length) return null;
        Span<byte> sequence = stackalloc byte[4];
        for (var i = 0; i < used; i++)
        {
            // A no-break space inside a character is often made a plain one on the way.
            var unit = i > 0 && spaceMayBeMeant && text[at + i] == ' ' ? '\u00A0' : text[at + i];
            if (!bytes.TryGetValue(unit, out sequence[i])) return null;
        }

        return Rune.DecodeFromUtf8(sequence[..used], out var rune, out var consumed) == OperationStatus.Done && consumed == used ? rune : null;
    }

    private static FrozenDictionary<char, byte> BytesOf(string encoding)
    {
        var label = CharsetLabel.Find(encoding)!;
        var table = new Dictionary<char, byte>();
        for (var one = 0x80; one <= 0xFF; one++)
        {
            table.TryAdd(label.Lenient.GetString([(byte)one])[0], (byte)one);
            if (one < 0xA0) table.TryAdd((char)one, (byte)one);
        }

        table.Remove('\uFFFD');
        return table.ToFrozenDictionary();
    }
}
