using Avow.Statements;

namespace Avow.Relating;

/// <summary>
/// Goes through a text word by word: where each stands, its folded letters and their hash. The one place where texts become
/// words; <see cref="Words"/> has the rules. Keeps a buffer; for one thread.
/// </summary>
internal ref struct WordScanner(ReadOnlySpan<char> text, WordFold fold)
{
    private readonly ReadOnlySpan<char> text = text;
    private readonly WordFold fold = fold;
    private int at;

    public TextRange Range { get; private set; }

    public ulong Hash { get; private set; }

    public WordScript Script { get; private set; }

    /// <summary>Valid until the next word.</summary>
    public ReadOnlySpan<char> Letters { get; private set; }

    public bool Next()
    {
        while (true)
        {
            while (at < text.Length && LetterTable.Of(text[at]) == LetterTable.Break) at++;
            if (at == text.Length) return false;
            if (TryPlain()) return true;
            if (Words.NextWord(text, ref at) is not { } range) return false;
            Letters = fold.Fold(range.Of(text));
            if (Letters.Length == 0) continue;
            (Range, Hash, Script) = (range, StableHash.Of(Letters), Words.ScriptAt(text, range.StartInclusive));
            return true;
        }
    }

    // A word of which every letter stands for itself, up to something that surely ends it.
    private bool TryPlain()
    {
        var letters = fold.Buffer.AsSpan();
        var rest = text[at..];
        var limit = Math.Min(rest.Length, Words.MaxWordChars + 1);
        var (end, length, hash) = (0, 0, StableHash.Start);
        for (; end < limit; end++)
        {
            var entry = LetterTable.Of(rest[end]);
            if (entry <= LetterTable.Depends)
            {
                if (entry == LetterTable.Break) break;
                return false;
            }

            hash = StableHash.Add(hash, letters[length++] = (char)entry);
            if (entry >> 16 != 0) hash = StableHash.Add(hash, letters[length++] = (char)(entry >> 16));
        }

        if (end > Words.MaxWordChars) return false;
        (Range, Hash, Script) = (new(at, at + end), StableHash.Finish(hash), WordScript.Spaced);
        Letters = letters[..length];
        at += end;
        return true;
    }
}
