using System.Globalization;

namespace Avow.Benchmarks;

/// <summary>
/// A text of invented words and its translation into another invented language, a sentence a line, with the beads that were planted: most
/// sentences are one in both, some are two in one of them, some stand in one alone.
/// </summary>
internal sealed class TranslationWriter(int seed)
{
    // Of a hundred words of a translation, so many are put by no rule, and so many are left out.
    private const int Free = 20;
    private const int LeftOut = 10;

    private const string Consonants = "bcdfghjklmnpqrstvwxz";
    private const string Vowels = "aeiou";

    private readonly Vocabulary vocabulary = new(seed);
    private readonly Random random = new(seed);
    private readonly List<string> a = [];
    private readonly List<string> b = [];
    private readonly List<string> beads = [];

    /// <summary>Writes both texts and the beads, each one a line as <c>avow align</c> prints them.</summary>
    public void Write(int sentences, string pathA, string pathB, string pathOfBeads)
    {
        while (a.Count < sentences)
        {
            switch (random.Next(100))
            {
                case < 3: Bead([Sentence(random.Next(8, 24))], []); break;
                case < 6: Bead([], [Translated(Sentence(random.Next(8, 24)))]); break;
                case < 11:
                    var (first, second) = (Sentence(random.Next(5, 14)), Sentence(random.Next(5, 14)));
                    Bead([first, second], [[.. Translated(first), .. Translated(second)]]);
                    break;
                case < 16:
                    var whole = Sentence(random.Next(12, 28));
                    Bead([whole], [Translated(whole[..(whole.Length / 2)]), Translated(whole[(whole.Length / 2)..])]);
                    break;
                default:
                    var one = Sentence(random.Next(5, 28));
                    Bead([one], [Translated(one)]);
                    break;
            }
        }

        File.WriteAllLines(pathA, a);
        File.WriteAllLines(pathB, b);
        File.WriteAllLines(pathOfBeads, beads);
    }

    private void Bead(string[][] ofA, string[][] ofB)
    {
        beads.Add($"[{Numbers(a.Count, ofA.Length)}]:[{Numbers(b.Count, ofB.Length)}]");
        a.AddRange(ofA.Select(Line));
        b.AddRange(ofB.Select(Line));
    }

    private string[] Sentence(int words) =>
        [.. Enumerable.Range(0, words).Select(_ => random.Next(60) == 0 ? random.Next(2_000).ToString(CultureInfo.InvariantCulture) : vocabulary.Word(random))];

    private string[] Translated(string[] sentence)
    {
        List<string> words = [];
        foreach (var word in sentence)
        {
            var luck = random.Next(100);
            if (luck >= LeftOut) words.Insert(Math.Max(0, words.Count - random.Next(3)), Other(luck < LeftOut + Free ? vocabulary.Word(random) : word));
        }

        return words.Count > 0 ? [.. words] : [Other(sentence[0])];
    }

    // Each word has one word for it, of other sounds.
    private static string Other(string word) => char.IsAsciiDigit(word[0]) ? word : string.Concat(word.Reverse().Select(Other));

    private static char Other(char letter) =>
        Vowels.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var vowel ? Vowels[(vowel + 2) % Vowels.Length]
        : Consonants.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var consonant ? Consonants[(consonant * 7 + 3) % Consonants.Length]
        : letter;

    private static string Line(string[] words) => char.ToUpperInvariant(words[0][0]) + string.Join(' ', words)[1..] + " .";

    private static string Numbers(int first, int count) => string.Join(", ", Enumerable.Range(first, count));
}
