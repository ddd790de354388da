using System.Globalization;
using System.Text;

namespace Avow.Relating;

/// <summary>
/// Folds a word to the letters it is compared by: compatibility forms (NFKD, UAX #15), case, diacritics of Latin, Greek,
/// Cyrillic, Arabic and Hebrew, tatweel, joints and invisible characters. Marks of other scripts are letters and stay, as do
/// the breve of й and ў and the two dots of ї, which make other words; ё is folded to е, because both are printed for it.
/// </summary>
internal sealed class WordFold
{
    private const char Tatweel = '\u0640';

    private char[] buffer = new char[Words.MaxWordChars * 4];
    private int length;

    /// <summary>Room for the letters of the longest word, twice over; overwritten by the next call.</summary>
    public char[] Buffer => buffer;

    /// <summary>The folded letters; valid until the next call. Empty when nothing but marks is left.</summary>
    public ReadOnlySpan<char> Fold(ReadOnlySpan<char> word)
    {
        length = 0;
        if (!TryFoldPlain(word)) FoldDecomposed(new string(word).Normalize(NormalizationForm.FormKD));
        return buffer.AsSpan(0, length);
    }

    private bool TryFoldPlain(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsAscii(c)) return Restart();
            if (char.IsAsciiLetterOrDigit(c)) Add(char.ToLowerInvariant(c));
        }

        return true;

        bool Restart()
        {
            length = 0;
            return false;
        }
    }

    private void FoldDecomposed(string word)
    {
        var before = '\0';
        foreach (var c in word)
        {
            switch (char.GetUnicodeCategory(c))
            {
                case UnicodeCategory.NonSpacingMark when !IsLetterPart(before, c):
                case UnicodeCategory.ModifierLetter when c is Tatweel or (>= '\u02B0' and <= '\u02FF'):
                case UnicodeCategory.Format or UnicodeCategory.SpaceSeparator or UnicodeCategory.Control:
                case UnicodeCategory.DashPunctuation or UnicodeCategory.OtherPunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.InitialQuotePunctuation:
                    break;
                default:
                    AddFolded(before = char.ToLowerInvariant(c));
                    break;
            }
        }
    }

    // Kept: the marks of й, ў, ї, and every mark of the scripts where marks spell vowels or consonants.
    private static bool IsLetterPart(char letter, char mark) => mark switch
    {
        '\u0306' => letter is 'и' or 'у',
        '\u0308' => letter is 'і',
        < '\u0370' or '\u0483' or '\u0484' or '\u0485' or '\u0486' or '\u0487' => false,
        >= '\u0591' and <= '\u06ED' => false,
        >= '\u1AB0' and <= '\u1AFF' or >= '\u1DC0' and <= '\u1DFF' or >= '\u20D0' and <= '\u20FF' or >= '\uFE00' and <= '\uFE2F' => false,
        _ => true,
    };

    private void AddFolded(char c)
    {
        switch (c)
        {
            case 'ß': Add('s'); Add('s'); break;
            case 'æ': Add('a'); Add('e'); break;
            case 'œ': Add('o'); Add('e'); break;
            case 'ø': Add('o'); break;
            case 'ł': Add('l'); break;
            case 'đ': Add('d'); break;
            case 'ı': Add('i'); break;
            case 'ς': Add('σ'); break;
            default: Add(c); break;
        }
    }

    private void Add(char c)
    {
        if (length == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
        buffer[length++] = c;
    }
}
