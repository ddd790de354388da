using System.Globalization;

namespace Avow.Benchmarks;

/// <summary>
/// A seeded body of short texts in six languages, each a pure function of its number, about 300 words: of a thousand, fifty reprint an earlier one, twenty
/// revise one, a hundred and fifty quote one of their own language, ten are the translation of one. Three hundred are near copies of one text.
/// </summary>
internal sealed class ManyTongues
{
    /// <summary>The first of the near copies, and how many there are.</summary>
    public const int FirstCopy = 100;

    public const int Copies = 300;

    private const int Words = 300;

    private const int Names = 30_000;

    private static readonly string[] Tags = ["en", "de", "fr", "es", "it", "ru"];

    private readonly int seed;

    private readonly Vocabulary ranks;

    private readonly Tongue[] tongues;

    /// <param name="seed">Other texts for another.</param>
    /// <param name="lexicons">The folder of the program's lexicons.</param>
    public ManyTongues(int seed, string lexicons)
    {
        (this.seed, ranks) = (seed, new(seed));
        string[] meanings = [.. File.ReadLines(Path.Combine(lexicons, "en.tsv")).Select(line => line.Split('\t')[0])];
        tongues = [.. Tags.Select((tag, i) => new Tongue(tag, File.ReadLines(Path.Combine(lexicons, tag + ".tsv")), meanings, new(seed + i)))];
    }

    public ShortText Text(int number)
    {
        var random = Chance(number, 1);
        var tongue = TongueOf(number);
        if (number is >= FirstCopy and < FirstCopy + Copies) return SaidIn(number, TongueOf(FirstCopy - 1), Changed(Own(FirstCopy - 1), random, oneIn: 50));
        if (number < FirstCopy + Copies) return SaidIn(number, tongue, Own(number));
        var other = Enumerable.Range(0, 64).Select(_ => random.Next(number)).FirstOrDefault(earlier => TongueOf(earlier) == tongue, number);
        return random.Next(1_000) switch
        {
            < 50 => SaidIn(number, TongueOf(other), [.. Own(number).Take(1), .. Own(other)]),
            < 70 => SaidIn(number, TongueOf(other), Changed(Own(other), random, oneIn: 20)),
            < 220 => SaidIn(number, TongueOf(other), [.. Own(number), [Own(other)[0][0]]]),
            < 230 => SaidIn(number, Another(other, random), Own(other)),
            _ => SaidIn(number, tongue, Own(number)),
        };
    }

    /// <summary>One more near copy of the text that has most.</summary>
    public ShortText Copy(int number) => SaidIn(number, TongueOf(FirstCopy - 1), Changed(Own(FirstCopy - 1), Chance(number, 7), oneIn: 50));

    /// <summary>A text of its own.</summary>
    public ShortText New(int number) => SaidIn(number, TongueOf(number), Own(number));

    /// <summary>One more translation.</summary>
    public ShortText Translation(int number, int of) => SaidIn(number, Another(of, Chance(number, 8)), Own(of));

    private Tongue TongueOf(int number) => Chance(number, 5).Next(10) is var die && die < 5 ? tongues[0] : tongues[die - 4];

    private Tongue Another(int number, Random random)
    {
        Tongue[] others = [.. tongues.Except([TongueOf(number)])];
        return others[random.Next(others.Length)];
    }

    // Paragraphs of sentences of what is said, in no language.
    private List<List<Said[]>> Own(int number)
    {
        var random = Chance(number, 0);
        List<List<Said[]>> paragraphs = [];
        for (var left = random.Next(Words / 2, Words * 3 / 2); left > 0;)
        {
            List<Said[]> sentences = [];
            for (var count = random.Next(2, 6); count > 0 && left > 0; count--)
            {
                sentences.Add([.. Enumerable.Range(0, random.Next(8, 27)).Select(_ => Word(random))]);
                left -= sentences[^1].Length;
            }

            paragraphs.Add(sentences);
        }

        return paragraphs;
    }

    private Said Word(Random random) => random.Next(100) switch
    {
        < 3 => new(SaidKind.Number, (int)Math.Exp(random.NextDouble() * 8)),
        < 6 => new(SaidKind.Name, (int)(Names * Math.Pow(random.NextDouble(), 3))),
        < 28 => new(SaidKind.Meaning, (int)(1_300 * Math.Pow(random.NextDouble(), 2))),
        _ => new(SaidKind.Filler, ranks.Rank(random)),
    };

    private List<List<Said[]>> Changed(List<List<Said[]>> text, Random random, int oneIn) =>
        [.. text.Select(paragraph => paragraph.ConvertAll(sentence => Array.ConvertAll(sentence, word => random.Next(oneIn) == 0 ? Word(random) : word)))];

    private ShortText SaidIn(int number, Tongue tongue, List<List<Said[]>> text) => new(
        number,
        tongue.Tag,
        new DateOnly(2020, 1, 1).AddDays((int)(number * 2_654_435_761L % 2_000)),
        [.. text.Select(paragraph => string.Join(' ', paragraph.Select(sentence => Sentence(sentence, tongue))))]);

    private string Sentence(Said[] words, Tongue tongue)
    {
        var sentence = string.Join(' ', words.Select(word => word.Kind switch
        {
            SaidKind.Number => word.Value.ToString(CultureInfo.InvariantCulture),
            SaidKind.Name => Capital($"{ranks.At(1_000 + word.Value % 5_000)}{"aeiouy"[word.Value / 5_000]}"),
            SaidKind.Meaning => tongue.Meaning(word.Value),
            _ => tongue.Filler(word.Value),
        }));
        return Capital(sentence) + ".";
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    // Seeds that lie near each other begin alike: mixed first (the finaliser of SplitMix64, S. Vigna).
    private Random Chance(int number, int purpose)
    {
        var mixed = unchecked(((ulong)(uint)seed << 40) + ((ulong)(uint)number << 4) + (ulong)purpose + 0x9E3779B97F4A7C15);
        mixed = unchecked((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9);
        mixed = unchecked((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB);
        return new((int)((mixed ^ (mixed >> 31)) >> 32));
    }

    private enum SaidKind
    {
        Filler,
        Meaning,
        Name,
        Number,
    }

    private readonly record struct Said(SaidKind Kind, int Value);
}

/// <summary>A short text before it is a page.</summary>
internal sealed record ShortText(int Number, string Language, DateOnly Day, IReadOnlyList<string> Paragraphs);
