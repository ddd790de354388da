namespace Avow.Relating;

/// <summary>How alike two romanised words sound, by a weighted edit distance: vowels and kindred consonants cost less, and so do ends.</summary>
internal static class Sounds
{
    // Words of more letters are cut there.
    private const int MaxLetters = 48;

    // What stands later is inflected.
    private const int RootLetters = 4;
    private const double EndWeight = 0.6;

    // More than the error of some fifty additions.
    private const double Rounding = 1e-9;

    // Of two Latin letters, what it costs to put one for the other; reckoned once, for it is asked for more often than anything else.
    private const int Alphabet = 26;
    private static readonly double[] Changes = [.. Letters().SelectMany(a => Letters().Select(b => Change(a, b)))];
    private static readonly double[] Losses = [.. Letters().Select(Loss)];

    /// <summary>0 to 1.</summary>
    /// <param name="a">Romanised.</param>
    /// <param name="b">Likewise.</param>
    /// <param name="least">What is less alike than this may be given as 0.</param>
    public static double Likeness(ReadOnlySpan<char> a, ReadOnlySpan<char> b, double least = 0)
    {
        if (a.Length > MaxLetters) a = a[..MaxLetters];
        if (b.Length > MaxLetters) b = b[..MaxLetters];
        if (a.IsEmpty || b.IsEmpty || Math.Abs(a.Length - b.Length) > Math.Max(3, Math.Min(a.Length, b.Length))) return 0;
        var most = (1 - least) * Math.Max(a.Length, b.Length) + Rounding;
        Span<double> above = stackalloc double[b.Length + 1];
        Span<double> row = stackalloc double[b.Length + 1];
        Span<double> losses = stackalloc double[b.Length];
        for (var j = 0; j < b.Length; j++) losses[j] = LossOf(b[j]);
        for (var j = 1; j <= b.Length; j++) above[j] = above[j - 1] + losses[j - 1];
        for (var i = 1; i <= a.Length; i++)
        {
            var (letter, loss) = (a[i - 1], LossOf(a[i - 1]));
            var fewest = row[0] = above[0] + loss;
            for (var j = 1; j <= b.Length; j++)
            {
                var weight = i > RootLetters && j > RootLetters ? EndWeight : 1;
                row[j] = Math.Min(above[j - 1] + weight * ChangeOf(letter, b[j - 1]), Math.Min(above[j] + weight * loss, row[j - 1] + weight * losses[j - 1]));
                if (row[j] < fewest) fewest = row[j];
            }

            if (fewest > most) return 0;
            var done = above;
            above = row;
            row = done;
        }

        return 1 - above[b.Length] / Math.Max(a.Length, b.Length);
    }

    /// <summary>Classes of the first consonants, two or three: words that sound alike share it.</summary>
    public static string Key(string romanised, int consonants)
    {
        Span<char> key = stackalloc char[consonants];
        var length = 0;
        foreach (var c in romanised)
        {
            if (IsVowel(c) || c is 'h' or 'j') continue;
            var kin = Class(c);
            if (length > 0 && key[length - 1] == kin) continue;
            key[length++] = kin;
            if (length == consonants) break;
        }

        return new(key[..length]);
    }

    private static double ChangeOf(char a, char b) =>
        (uint)(a - 'a') < Alphabet && (uint)(b - 'a') < Alphabet ? Changes[(a - 'a') * Alphabet + b - 'a'] : a == b ? 0 : 1;

    private static double LossOf(char c) => (uint)(c - 'a') < Alphabet ? Losses[c - 'a'] : 1;

    private static IEnumerable<char> Letters() => Enumerable.Range('a', Alphabet).Select(letter => (char)letter);

    private static double Change(char a, char b)
    {
        if (a == b) return 0;
        if (IsVowel(a) && IsVowel(b)) return 0.3;
        if (IsVowel(a) != IsVowel(b)) return IsGlide(a) && IsGlide(b) ? 0.4 : 1;
        if (IsSibilant(a) && IsSibilant(b)) return 0.35;
        if (IsBack(a) && IsBack(b)) return 0.4;
        return Class(a) == Class(b) ? 0.5 : 1;
    }

    private static double Loss(char c) => IsVowel(c) ? 0.4 : c switch { 'h' => 0.3, 'j' => 0.6, _ => 1 };

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private static bool IsGlide(char c) => c is 'i' or 'j' or 'u' or 'v';

    private static bool IsSibilant(char c) => c is 'c' or 'k' or 's' or 'z';

    private static bool IsBack(char c) => c is 'g' or 'h' or 'j' or 'k';

    private static char Class(char c) => c switch
    {
        'b' or 'p' or 'f' or 'v' => 'p',
        'd' or 't' => 't',
        'g' or 'k' or 'h' or 'c' or 's' or 'z' or 'j' => 'k',
        'm' or 'n' => 'n',
        _ => c,
    };
}
