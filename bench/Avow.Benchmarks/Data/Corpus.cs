using System.Globalization;

namespace Avow.Benchmarks;

/// <summary>
/// A seeded body of pages: each a pure function of its number, about 800 words unless said otherwise. Of a hundred pages five reprint an earlier one
/// under an introduction of their own, two are its revision, fifteen quote one to three passages of earlier ones.
/// </summary>
internal sealed class Corpus(int seed, int wordsPerPage = Corpus.UsualWords)
{
    public const int Sites = 40;

    public const int UsualWords = 800;

    private readonly Prose prose = new(new Vocabulary(seed));

    public Page Page(int number)
    {
        var random = Chance(number, 1);
        var own = Own(number);
        var (kind, body) = random.Next(100) switch
        {
            < 5 when number > 0 => (PageKind.Reprint, Reprint(number, random)),
            < 7 when number > 0 => (PageKind.Revision, [.. Own(random.Next(number)).Select(paragraph => prose.Revised(paragraph, random, oneIn: 20))]),
            < 22 when number > 0 => (PageKind.Quoting, Quoting(number, own, random)),
            _ => (PageKind.Own, own),
        };
        return new(number, $"site{number % Sites}.example", prose.Title(random), Day(number), kind, body);
    }

    /// <summary>What stands around the words on every page of a site.</summary>
    public (IReadOnlyList<string> Menu, IReadOnlyList<string> Footer) Site(int number)
    {
        var random = Chance(number % Sites, 2);
        return ([.. Enumerable.Range(0, 36).Select(_ => prose.Title(random))], [.. Enumerable.Range(0, 3).Select(_ => prose.Sentence(random, 18))]);
    }

    /// <summary>Titles and first words of other pages, as they stand beside a text.</summary>
    public IEnumerable<(string Title, string Words)> Teasers(int number)
    {
        var random = Chance(number, 3);
        return Enumerable.Range(0, 8).Select(_ => (prose.Title(random), prose.Sentence(random, 20))).ToList();
    }

    private List<string> Own(int number)
    {
        var random = Chance(number, 0);
        return prose.Paragraphs(random, random.Next(wordsPerPage / 2, wordsPerPage * 3 / 2));
    }

    private List<string> Reprint(int number, Random random) => [.. prose.Paragraphs(random, 60), .. Own(random.Next(number))];

    private List<string> Quoting(int number, List<string> own, Random random)
    {
        List<string> body = [.. own];
        for (var count = random.Next(1, 4); count > 0; count--)
        {
            var words = string.Join(' ', Own(random.Next(number))).Split(' ');
            var length = Math.Min(words.Length, random.Next(15, 60));
            var start = random.Next(words.Length - length + 1);
            body.Insert(random.Next(1, body.Count + 1), $"“{string.Join(' ', words[start..(start + length)])}”");
        }

        return body;
    }

    private static DateOnly Day(int number) => new DateOnly(2020, 1, 1).AddDays((int)(number * 2_654_435_761L % 2_000));

    private Random Chance(int number, int purpose) => new(unchecked(((seed * 397) ^ (number * 4)) + purpose));
}

/// <summary>A page before it is HTML.</summary>
internal sealed record Page(int Number, string Host, string Title, DateOnly Day, PageKind Kind, IReadOnlyList<string> Body)
{
    public string Address => string.Create(CultureInfo.InvariantCulture, $"https://{Host}/{Day:yyyy/MM}/{Number}.html");
}

internal enum PageKind
{
    Own,
    Reprint,
    Revision,
    Quoting,
}
