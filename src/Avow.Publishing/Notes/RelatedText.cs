using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>A relation seen from the text on the page: the other text, and the spans turned so that <c>From</c> is here.</summary>
internal sealed record RelatedText
{
    /// <summary>Relations looked at on one page; the strongest come first.</summary>
    public const int MaxRelations = 5_000;

    /// <summary>Other texts opened for one page, to link to the exact paragraph there. Each costs one document.</summary>
    public const int MaxOpened = 60;

    /// <summary>From this share of its words on, a text stands as a whole in the other, and only what differs is noted.</summary>
    public const double WholeShare = 0.8;

    public required Relation Relation { get; init; }

    public required NoteVerb Verb { get; init; }

    public required bool HereIsTaker { get; init; }

    public required TextSummary Other { get; init; }

    /// <summary>Null when the other text was not opened.</summary>
    public TextLayout? OtherLayout { get; init; }

    public required IReadOnlyList<AlignedSpan> Spans { get; init; }

    /// <summary>Share of this text's characters that the relation covers, 0 to 1.</summary>
    public required double Share { get; init; }

    /// <summary>The same for a text that is told to revise or reprint the other: there the changes are the news.</summary>
    public const double WholeShareOfAVersion = 0.5;

    public bool IsWhole => Spans.Count == 0 || Share >= (IsVersion ? WholeShareOfAVersion : WholeShare);

    /// <summary>Whether one of the two is a new version of the other.</summary>
    public bool IsVersion => Relation.Kind is RelationKind.Revises or RelationKind.Reprints;

    public bool IsTranslation => Relation.Kind == RelationKind.Translates;

    public Naming OtherName => Naming.Of(Other.Outlet, Other.Source);

    public NoteLink LinkTo(int? offset) => new(Other.Id, offset is { } at ? OtherLayout?.PlaceAt(at) : null, OtherName);

    /// <summary>Strongest first. What frames and texts of the same document have to do with each other is left out: it is seen in place.</summary>
    public static IReadOnlyList<RelatedText> Of(ILibrary library, Text here)
    {
        return Opened(library, here, Known(library, here, MaxRelations));
    }

    /// <summary>The same, without opening any other text.</summary>
    public static List<(Relation Relation, TextSummary Other)> Known(ILibrary library, Text here, int most)
    {
        var relations = library.RelationsOf(here.Id).Take(most).ToList();
        var summaries = library.Summaries([.. relations.Select(relation => relation.OtherThan(here.Id)).Distinct()]);
        return [.. from relation in relations
                   where summaries.TryGetValue(relation.OtherThan(here.Id), out var other) && other.Document != here.Document
                   select (relation, summaries[relation.OtherThan(here.Id)])];
    }

    /// <summary>Of relations that are known, what a page shows.</summary>
    public static IReadOnlyList<RelatedText> Opened(ILibrary library, Text here, IEnumerable<(Relation Relation, TextSummary Other)> known)
    {
        var opened = new Dictionary<Id<Text>, TextLayout?>();
        List<RelatedText> related = [];
        foreach (var (relation, other) in known)
        {
            if (!opened.TryGetValue(other.Id, out var layout) && opened.Count < MaxOpened) opened[other.Id] = layout = Open(library, other.Id);
            related.Add(See(relation, here, other, layout));
        }

        return related;
    }

    internal static TextLayout? Open(ILibrary library, Id<Text> id) =>
        library.FindInDocument(id) is var (text, document) ? TextLayout.Of(text, document) : null;

    private static RelatedText See(Relation relation, Text here, TextSummary other, TextLayout? layout)
    {
        var isTaker = relation.From == here.Id;
        var spans = relation.SpansSeenFrom(here.Id).Where(Fits).OrderBy(span => span.From).ToList();
        return new()
        {
            Relation = relation,
            Verb = NoteVerbs.Of(relation, isTaker),
            HereIsTaker = isTaker,
            Other = other,
            OtherLayout = layout,
            Spans = spans,
            Share = here.Words.Length == 0 ? 0 : Math.Min(1, (double)spans.Sum(span => (long)span.From.Length) / here.Words.Length),
        };

        // A span outside the words is a broken archive, which the check reports; a page shows what can be shown.
        bool Fits(AlignedSpan span) => span.From.LiesInside(here.Words) && !span.From.IsEmpty
            && (layout is null || span.To.LiesInside(layout.Text.Words));
    }
}
