using Avow.Statements;

namespace Avow.Relating;

/// <summary>One word of a text, as it is compared: where it stands, and the hash of its folded letters.</summary>
/// <param name="Range">In the text, UTF-16; hyphens and breaks inside the word included, punctuation around it not.</param>
/// <param name="Hash">64 bits; the same folded letters give the same hash in every run and on every machine.</param>
/// <param name="Script">How much of a word this token is.</param>
public readonly record struct Word(TextRange Range, ulong Hash, WordScript Script);

/// <summary>How a script shows its words.</summary>
public enum WordScript
{
    /// <summary>Words stand between spaces or punctuation: one token a word.</summary>
    Spaced,

    /// <summary>Han and Kana: no spaces, one token a character, about half a word.</summary>
    Ideographic,

    /// <summary>Thai, Lao, Khmer, Myanmar: no spaces, one token a letter with its marks, about a quarter of a word.</summary>
    Unspaced,
}
