using Avow.Statements;

namespace Avow.Publishing;

/// <summary>What stands within the words of a text: emphasis, links, quotations, marks of notes with their notes, and where it is damaged.</summary>
internal sealed class TextSpans
{
    private readonly Dictionary<int, List<Damage>> gaps = [];

    private TextSpans(TextLayout layout)
    {
        Source = SourceSpans.Of(layout);
        Spans = InlineSpans.Of([.. Source.Spans, .. layout.Damage.Where(IsMarked).Select(damage => new InlineSpan(InlineKind.Damaged, damage.Range))]);
        Marked = layout.Damage.Where(IsMarked).GroupBy(damage => damage.Range.StartInclusive).ToDictionary(group => group.Key, group => group.First());
        foreach (var damage in layout.Damage.Where(IsGap))
        {
            var at = layout.At(damage.Range.EndExclusive) is { } block ? Math.Clamp(damage.Range.EndExclusive, block.Range.StartInclusive, block.Range.EndExclusive) : 0;
            if (!gaps.TryGetValue(at, out var here)) gaps.Add(at, here = []);
            here.Add(damage);
        }

        Places = [.. gaps.Keys.Order()];

        bool IsMarked(Damage damage) => damage.Kind is DamageKind.EncodingBroken or DamageKind.NoteUnreferenced or DamageKind.LinkCutOff or DamageKind.ParagraphBroken && !damage.Range.IsEmpty && damage.Range.LiesInside(layout.Text.Words);
    }

    public SourceSpans Source { get; }

    public InlineSpans Spans { get; }

    /// <summary>Where something is missing.</summary>
    public IReadOnlyList<int> Places { get; }

    /// <summary>Damaged words, by where they begin.</summary>
    public IReadOnlyDictionary<int, Damage> Marked { get; }

    public static TextSpans Of(TextLayout layout) => new(layout);

    /// <summary>What is missing at a place.</summary>
    public IReadOnlyList<Damage> GapsAt(int offset) => gaps.TryGetValue(offset, out var here) ? here : [];

    /// <summary>The places of one block.</summary>
    public IReadOnlyList<int> PlacesIn(TextRange block) => [.. Places.Where(place => place >= block.StartInclusive && place <= block.EndExclusive)];

    /// <summary>A kind in small letters with hyphens: "note-missing".</summary>
    public static string Named(DamageKind kind) => string.Concat(kind.ToString().Select((letter, at) => char.IsUpper(letter) && at > 0 ? $"-{char.ToLowerInvariant(letter)}" : char.ToLowerInvariant(letter).ToString()));

    private static bool IsGap(Damage damage) => damage.Kind is DamageKind.NoteMissing or DamageKind.LinkCutOff or DamageKind.StopsMidSentence or DamageKind.PartMissing;
}
