using System.Text;

namespace Avow.Tests.Scripts;

/// <summary>Small pages that reprint and quote each other; the same seed gives the same pages.</summary>
internal static class SmallPages
{
    private static readonly string[] Syllables = ["ba", "cor", "den", "fal", "gri", "hol", "jam", "kest", "lor", "mun", "nev", "pol", "quay", "ris", "stra", "tern"];

    /// <summary>In every four pages the second reprints the first, the third quotes it, the fourth stands alone.</summary>
    public static void Write(string folder, int count, int seed)
    {
        Directory.CreateDirectory(folder);
        var random = new Random(seed);
        string[] earlier = [];
        for (var i = 0; i < count; i++)
        {
            string[] own = [.. Enumerable.Range(0, 4).Select(_ => Sentence(random, 30))];
            string[] paragraphs = (i % 4) switch
            {
                1 => [.. earlier],
                2 => [own[0], $"They write: “{earlier[1]}” {own[1]}"],
                _ => own,
            };
            if (i % 4 == 0) earlier = own;
            File.WriteAllText(Path.Join(folder, $"page-{i:000}.html"), Page($"Statement {i}", [.. paragraphs, $"Filed as {Mark(i)} by the harbour office."]));
        }
    }

    /// <summary>A word that stands on one page alone.</summary>
    public static string Mark(int page) => $"zq{(char)('a' + (page / 100))}{(char)('a' + (page / 10 % 10))}{(char)('a' + (page % 10))}x";

    private static string Sentence(Random random, int words)
    {
        var sentence = string.Join(' ', Enumerable.Range(0, words).Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => Syllables[random.Next(Syllables.Length)]))));
        return char.ToUpperInvariant(sentence[0]) + sentence[1..] + ".";
    }

    private static string Page(string title, string[] paragraphs)
    {
        var page = new StringBuilder($"<!doctype html><html lang=en><meta charset=utf-8><title>{title}</title><article><h1>{title}</h1>");
        foreach (var paragraph in paragraphs) page.Append("\n<p>").Append(paragraph).Append("</p>");
        return page.Append("\n</article></html>\n").ToString();
    }
}
