using System.Buffers;
using System.Globalization;
using System.Text;

namespace Avow.Publishing;

/// <summary>How foreign strings may stand on a page. Encoding is Razor's affair; this keeps one string from spoiling its neighbours.</summary>
internal static class Shown
{
    /// <summary>Titles in lists; about two lines on a phone.</summary>
    public const int MaxTitleChars = 160;

    /// <summary>Names of organisations inside our own sentences.</summary>
    public const int MaxNameChars = 80;

    /// <summary>Marks on one letter: the most a living script uses is five or six (Tibetan, Hebrew with cantillation).</summary>
    private const int MaxMarksOnALetter = 8;

    private const char LeftToRightOverride = '\u202D';

    private const char RightToLeftOverride = '\u202E';

    private const char Replacement = '\uFFFD';

    private static readonly SearchValues<char> NotAsTheyAre =
        SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => c is '\t' or '\n' or '\r' || IsUnspeakable(c))]);

    // What a name on one line may not simply keep: white space but for the space, controls, marks (that may pile up), halves of characters.
    private static readonly SearchValues<char> NotInNames = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c =>
        c != ' ' && (char.IsWhiteSpace(c) || char.IsControl(c) || char.IsSurrogate(c) || IsMark(char.GetUnicodeCategory(c)) || IsDirectionControl(c)))]);

    private static readonly SearchValues<char> Overrides = SearchValues.Create(LeftToRightOverride, RightToLeftOverride);

    /// <summary>A text's own words: only what HTML cannot carry is replaced, one character by one, so that ranges stay true.</summary>
    public static string Words(string foreign) =>
        !foreign.AsSpan().ContainsAny(NotAsTheyAre)
            ? foreign
            : string.Create(foreign.Length, foreign, static (to, from) =>
            {
                for (var i = 0; i < from.Length; i++) to[i] = from[i] is '\t' or '\n' or '\r' ? ' ' : IsUnspeakable(from[i]) ? Replacement : from[i];
            });

    /// <summary>The same for what has lines, which stay lines: what was typed into a field of several.</summary>
    public static string Lines(string foreign) => foreign.Contains('\n', StringComparison.Ordinal) ? string.Join('\n', foreign.Split('\n').Select(Words)) : Words(foreign);

    /// <summary>The same for words that stand on the page without elements of their own: an override is named in its place.</summary>
    public static string Plainly(string foreign)
    {
        var words = Words(foreign);
        return IndexOfOverride(words) < 0
            ? words
            : words.Replace($"{LeftToRightOverride}", "[LRO]", StringComparison.Ordinal).Replace($"{RightToLeftOverride}", "[RLO]", StringComparison.Ordinal);
    }

    /// <summary>
    /// What an override of direction (Unicode Standard Annex 9, section 2.2) is called: no living text needs one, and "gpj.exe" would read
    /// "exe.jpg" behind it. So it is shown and not obeyed. Null for every other character.
    /// </summary>
    public static string? OverrideName(char c) => c switch
    {
        LeftToRightOverride => "LRO",
        RightToLeftOverride => "RLO",
        _ => null,
    };

    /// <summary>Where the first override of direction stands; below 0 where none does.</summary>
    public static int IndexOfOverride(ReadOnlySpan<char> words) => words.IndexOfAny(Overrides);

    /// <summary>A name or title on one line: white space folded, overrides of direction named, its other controls dropped (Unicode TR 36, section 2.2), marks and length bounded.</summary>
    public static string Name(string foreign, int maxChars = MaxNameChars) => IsPlainLine(foreign)
        ? foreign.Length <= maxChars ? foreign : foreign.AsSpan(0, maxChars).TrimEnd().ToString() + "…"
        : NameByCharacters(foreign, maxChars);

    internal static string NameByCharacters(string foreign, int maxChars)
    {
        var shown = new StringBuilder(Math.Min(foreign.Length, maxChars));
        var marks = 0;
        foreach (var rune in foreign.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                if (shown.Length > 0 && shown[^1] != ' ') shown.Append(' ');
                continue;
            }

            if (rune.IsBmp && OverrideName((char)rune.Value) is { } name && shown.Length + name.Length + 2 <= maxChars) shown.Append('[').Append(name).Append(']');
            if (IsDirectionControl(rune.Value) || Rune.IsControl(rune)) continue;
            marks = IsMark(Rune.GetUnicodeCategory(rune)) ? marks + 1 : 0;
            if (marks > MaxMarksOnALetter) continue;
            if (shown.Length + rune.Utf16SequenceLength > maxChars && marks == 0) return shown.ToString().TrimEnd() + "…";
            shown.Append(rune);
        }

        return shown.ToString().TrimEnd();
    }

    public static string Title(string foreign) => Name(foreign, MaxTitleChars);

    /// <summary>The address when a reader may be sent there (http, https, mailto); null otherwise.</summary>
    public static string? Followable(string? foreignAddress) =>
        foreignAddress is { Length: > 0 and <= 4_000 }
        && !foreignAddress.Any(char.IsControl)
        && Uri.TryCreate(foreignAddress, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https" or "mailto"
            ? foreignAddress
            : null;

    // Most names are such a line already.
    private static bool IsPlainLine(string foreign) =>
        !foreign.AsSpan().ContainsAny(NotInNames) && !foreign.StartsWith(' ') && !foreign.EndsWith(' ') && !foreign.Contains("  ", StringComparison.Ordinal);

    private static bool IsMark(UnicodeCategory category) => category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    // Overrides, embeddings and isolates; the marks LRM and RLM and the joiners are needed to write some languages at all.
    private static bool IsDirectionControl(int character) => character is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0xFEFF;

    private static bool IsUnspeakable(char c) => c is (< ' ' and not ('\t' or '\n' or '\r')) or (>= '\u007F' and <= '\u009F') or '\uFFFE' or '\uFFFF';
}
