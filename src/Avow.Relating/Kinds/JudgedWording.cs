using Avow.Statements;

namespace Avow.Relating;

/// <summary>Texts and the words that they share, with every stretch judged once: what of it is relations and what is house phrases is read from the same judgement. For one thread.</summary>
public sealed class JudgedWording
{
    // Words in two languages that are nevertheless the same are verbatim or they are cognates.
    private const double MinLikenessAcrossLanguages = 0.9;

    /// <param name="texts">Each once. A match with a text that is not among them is left out.</param>
    /// <param name="matches">Each pair once, either way round.</param>
    public JudgedWording(IReadOnlyList<TextFacts> texts, IReadOnlyList<TextMatch> matches)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(matches);
        Texts = texts;
        ById = texts.ToDictionary(text => text.Id, text => new AddressedText(text));
        Matches = [.. matches.Select(Sound).OfType<TextMatch>()];
        Stretches = new(Matches, ById);
    }

    internal IReadOnlyList<TextFacts> Texts { get; }

    internal IReadOnlyDictionary<Id<Text>, AddressedText> ById { get; }

    /// <summary>Those that two texts can have with each other.</summary>
    internal IReadOnlyList<TextMatch> Matches { get; }

    internal HouseStretches Stretches { get; }

    // Without what cannot be shared: a document's frame with the statement it frames, spans that lie outside, cognates.
    private TextMatch? Sound(TextMatch match)
    {
        if (match.A == match.B || !ById.TryGetValue(match.A, out var addressedA) || !ById.TryGetValue(match.B, out var addressedB)) return null;
        var (a, b) = (addressedA.Facts, addressedB.Facts);
        if (a.Document == b.Document && a.Role != b.Role) return null;
        var least = AreForeign(a.Language, b.Language) ? MinLikenessAcrossLanguages : 0;
        List<AlignedSpan> spans = [.. match.Spans.Where(span => span.Likeness >= least && span.From.LiesInside(a.Words) && span.To.LiesInside(b.Words))];
        return spans.Count == 0 ? null : match with { Spans = spans };
    }

    private static bool AreForeign(string a, string b) =>
        Languages.Primary(a) is var x && Languages.Primary(b) is var y && x != y && x != Languages.Unknown && y != Languages.Unknown;
}
