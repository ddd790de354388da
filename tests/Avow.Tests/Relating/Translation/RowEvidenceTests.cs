using Avow.Relating;

namespace Avow.Tests.Relating;

public sealed class RowEvidenceTests
{
    private static readonly string[] English = ["one two two three", "four", "", "two five one", "three three six", "one two four"];
    private static readonly string[] Spanish = ["uno dos tres", "cuatro dos", "", "dos uno cinco", "tres seis tres", "uno dos cuatro", "siete"];

    [Fact]
    public void What_it_says_of_each_token_is_the_sum_of_what_the_tokens_of_the_other_segment_say()
    {
        var (a, b) = (new TokenizedSide(English, ConceptLexicon.None), new TokenizedSide(Spanish, ConceptLexicon.None));
        List<(int, int, double)> met = [.. from x in Enumerable.Range(0, a.Forms.Count) from y in Enumerable.Range(0, b.Forms.Count) where (x + y) % 3 != 0 select (x, y, 5.0 + x * 7 % 11 + y)];
        List<(int, int, double)> turned = [.. met.Select(entry => (entry.Item2, entry.Item1, entry.Item3)).Order()];
        var (fromA, fromB) = (new TranslationTable(a, b, met), new TranslationTable(b, a, turned));
        var occurrences = new Occurrences(b);
        var window = new Window(b, occurrences);
        var evidence = new RowEvidence();
        foreach (var (segment, low, high) in new[] { (0, 0, 5), (3, 2, 7), (4, 0, 7), (1, 3, 4) })
        {
            evidence.Fill(a.Segment(segment), b, new(fromA, fromB, a.Forms.Count), window, occurrences, low, high);
            for (var j = low; j < high; j++)
            {
                Assert.Equal(Loud(b.Segment(j), a.Segment(segment), fromA), Shown(evidence.OfB, j, b.Start(j)));
                Assert.Equal(Loud(a.Segment(segment), b.Segment(j), fromB), Shown(evidence.OfA, j, 0));
            }
        }
    }

    private static string Shown(Hits hits, int column, int start) => string.Join(' ', hits.Places(column).ToArray().Zip(hits.Odds(column).ToArray(), (place, odds) => $"{place - start}:{odds:0.00}"));

    // What is said less often than one fourth of being met is left out.
    private static string Loud(ReadOnlySpan<int> foretold, ReadOnlySpan<int> given, TranslationTable table)
    {
        List<string> shown = [];
        for (var at = 0; at < foretold.Length; at++)
        {
            var sum = 0f;
            foreach (var token in given)
            {
                var column = table.Odds.Columns(token).IndexOf(foretold[at]);
                if (column >= 0) sum += table.Odds.Values(token)[column];
            }

            if (sum >= Survival.Met / BeadShapes.MostSegments) shown.Add($"{at}:{sum:0.00}");
        }

        return string.Join(' ', shown);
    }
}
