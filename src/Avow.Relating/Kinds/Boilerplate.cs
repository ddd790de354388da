using Avow.Statements;

namespace Avow.Relating;

/// <summary>
/// Leaves out what a site prints under everything ("Join us! Donate here."): a short stretch that texts of one host
/// share with each other, three of them or more, and nobody else shares.
/// </summary>
/// <remarks>Looks at all matches at once, so the order in which texts arrived does not matter.</remarks>
internal static class Boilerplate
{
    // Words of the longest stretch that is taken for boilerplate. A statement's paragraph is longer.
    private const int MaxWords = 40;

    // Texts of the host that have it, the text itself included.
    private const int MinTexts = 3;

    // Share of a text beyond which a stretch is the text itself: a short call that one site printed three times.
    private const double MaxShareOfText = 0.5;

    // Share of a stretch that another passage must have in common with it to be about the same words.
    private const double SameStretch = 0.7;

    public static IReadOnlyList<TextMatch> Without(IEnumerable<TextMatch> matches, Dictionary<Id<Text>, AddressedText> texts)
    {
        List<TextMatch> all = [.. matches];
        var sides = all.SelectMany(match => new[] { match, match.Turned() }).ToLookup(match => match.A);
        Dictionary<(Id<Text>, TextRange), bool> known = [];
        List<TextMatch> rest = [];
        foreach (var match in all)
        {
            if (!texts[match.A].HasHostOf(texts[match.B]))
            {
                rest.Add(match);
                continue;
            }

            List<AlignedSpan> spans = [.. match.Spans.Where(span => !Is(match.A, span.From) && !Is(match.B, span.To))];
            if (spans.Count > 0) rest.Add(match with { Spans = spans });
        }

        return rest;

        // The same footer has the same range in every match of its page.
        bool Is(Id<Text> text, TextRange stretch)
        {
            if (!known.TryGetValue((text, stretch), out var answer))
                known[(text, stretch)] = answer = IsBoilerplate(texts[text], stretch, sides[text], texts);
            return answer;
        }
    }

    private static bool IsBoilerplate(AddressedText text, TextRange stretch, IEnumerable<TextMatch> matches, Dictionary<Id<Text>, AddressedText> texts)
    {
        if (Coverage.Share([stretch], text.Facts.Words) > MaxShareOfText) return false;
        if (Words.Of(stretch.Of(text.Facts.Words.AsSpan())).Count >= MaxWords) return false;
        var others = matches.Where(match => match.Spans.Any(span => Covers(span.From, stretch))).Select(match => texts[match.B]).ToList();
        return others.Count + 1 >= MinTexts && others.TrueForAll(text.HasHostOf);
    }

    private static bool Covers(TextRange range, TextRange stretch) => range.Intersect(stretch)?.Length >= SameStretch * stretch.Length;
}
