using Avow.Statements;

namespace Avow.Relating;

/// <summary>Says of a stretch that two texts share whether it is a house phrase; every stretch is judged once, by all the texts that have it.</summary>
internal sealed class HouseStretches(IReadOnlyList<TextMatch> matches, IReadOnlyDictionary<Id<Text>, AddressedText> texts)
{
    // Words of the longest stretch that is taken for one. A statement's paragraph is longer.
    private const int MaxWords = 40;

    // Share of a text beyond which a stretch is the text itself: a short call that one site printed three times.
    private const double MaxShareOfText = 0.5;

    // Texts of one publisher that have it, the text itself included.
    private const int MinTextsOfOne = 3;

    // A slogan: texts, and publishers that have nothing else in common. Three papers may well quote one sentence.
    private const int MinTexts = 4;
    private const int MinPublishers = 3;

    // Share of the texts in which it must be a line of its own, and share in which it must not be shown as quoted.
    private const double Most = 0.75;

    // Share of a stretch that another passage must have in common with it to be about the same words.
    private const double SameStretch = 0.7;

    // Words in common besides it, up to which two texts share nothing else.
    private const double MaxShareBesides = 0.1;

    // Texts by which a stretch is judged, the least ids: more say nothing new, and a footer of ten thousand pages has fifty million pairs.
    private const int MaxHolders = 200;

    private readonly ILookup<Id<Text>, TextMatch> sides = matches.SelectMany(match => new[] { match, match.Turned() }).OrderBy(match => match.B).ToLookup(match => match.A);
    private readonly Dictionary<(Id<Text>, TextRange), HousePhraseKind?> known = [];

    /// <summary>Null when the words of the span are nobody's house phrase, and when one side shows those of the other as quoted.</summary>
    public HousePhraseKind? KindOf(TextMatch match, AlignedSpan span)
    {
        var (from, to) = (KindOf(match.A, span.From), KindOf(match.B, span.To));
        var kind = from ?? to;
        if (kind != HousePhraseKind.OfOne) return kind;
        return IsQuoted(match.A, span.From) || IsQuoted(match.B, span.To) ? null : kind;
    }

    private HousePhraseKind? KindOf(Id<Text> text, TextRange stretch)
    {
        // The same footer has the same range in every match of its page.
        if (!known.TryGetValue((text, stretch), out var kind)) known[(text, stretch)] = kind = Judge(texts[text], stretch);
        return kind;
    }

    private HousePhraseKind? Judge(AddressedText text, TextRange stretch)
    {
        if (stretch.Length > HousePhrases.MaxChars) return null;
        if (Coverage.Share([stretch], text.Facts.Words) > MaxShareOfText) return null;
        if (Words.Of(stretch.Of(text.Facts.Words.AsSpan())).Count >= MaxWords) return null;
        if (ContactWords.Are(text.Facts, stretch)) return HousePhraseKind.Address;
        List<Holder> holders = [new(text, stretch, true), .. sides[text.Facts.Id].Select(match => HolderIn(match, stretch)).OfType<Holder>().Take(MaxHolders)];
        if (IsOfOne(text, holders)) return HousePhraseKind.OfOne;
        return IsOfSeveral(holders) ? HousePhraseKind.OfSeveral : null;
    }

    private bool IsOfOne(AddressedText text, List<Holder> holders)
    {
        var own = holders.Where(holder => holder.Text.HasPublisherOf(text)).ToList();
        if (own.Count < MinTextsOfOne) return false;
        return own.Count == holders.Count || (own.Count > holders.Count / 2 && StandsApart(own));
    }

    private bool IsOfSeveral(List<Holder> holders)
    {
        if (holders.Count < MinTexts || holders.Exists(holder => Coverage.Share([holder.Range], holder.Text.Facts.Words) > MaxShareOfText)) return false;
        return holders.Select(holder => holder.Text.Publisher).Distinct(StringComparer.Ordinal).Count() >= MinPublishers
            && holders.Count(holder => holder.SharesNothingElse) >= Most * holders.Count
            && StandsApart(holders);
    }

    private bool StandsApart(List<Holder> holders) =>
        holders.Count(holder => IsOwnLine(holder.Text.Facts.Words, holder.Range)) >= Most * holders.Count
        && holders.Count(holder => !IsQuoted(holder.Text.Facts.Id, holder.Range)) >= Most * holders.Count;

    private Holder? HolderIn(TextMatch match, TextRange stretch)
    {
        foreach (var span in match.Spans)
        {
            if (!(span.From.Intersect(stretch)?.Length >= SameStretch * stretch.Length)) continue;
            var other = texts[match.B];
            var besides = Coverage.Share(match.Spans.Where(another => another != span).Select(another => another.To), other.Facts.Words);
            return new(other, span.To, besides <= MaxShareBesides && span.To.Length <= stretch.Length / SameStretch);
        }

        return null;
    }

    private bool IsQuoted(Id<Text> text, TextRange range) => Coverage.ShareInside([range], texts[text].Facts.Quotations) >= 0.5;

    // Most of it are lines that are nearly whole in it; an alignment may have taken a word of the line before.
    private static bool IsOwnLine(string words, TextRange range)
    {
        var whole = 0;
        for (var start = range.StartInclusive == 0 ? 0 : words.LastIndexOf('\n', range.StartInclusive - 1) + 1; start < range.EndExclusive;)
        {
            var next = words.IndexOf('\n', start);
            var line = new TextRange(start, next < 0 ? words.Length : next);
            if (line.Intersect(range) is { } inside && inside.Length >= SameStretch * line.Length) whole += inside.Length;
            start = line.EndExclusive + 1;
        }

        return whole >= SameStretch * range.Length;
    }

    private sealed record Holder(AddressedText Text, TextRange Range, bool SharesNothingElse);
}
