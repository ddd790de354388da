using Avow.Statements;

namespace Avow.Publishing;

/// <content>Headings, labels and short sentences of the single pages.</content>
public sealed partial record Wording
{
    public string CompareTitle { get; init; } = "Compare";

    /// <summary>Before the other text's name.</summary>
    public string CompareWith { get; init; } = "Compare with";

    public string Evidence { get; init; } = "Evidence";

    public string NotFoundTitle { get; init; } = "Not found";

    public string ProblemTitle { get; init; } = "Something stood in the way";

    public string HomePurpose { get; init; } = "Public statements of organisations, kept on the record: who said it, when, in which words, and where those words went.";

    public string HomePromise { get; init; } = "Every text stands beside the bytes it was read from, with the time of their capture and a digest that anybody can check.";

    public string LatestStatements { get; init; } = "Latest statements";

    public string EmptyArchive { get; init; } = "Nothing has been captured yet.";

    public string LastCaptured { get; init; } = "Latest capture";

    public string Languages { get; init; } = "Languages";

    public string Organisations { get; init; } = "Organisations";

    public string HealthOfArchive { get; init; } = "How it is";

    public string LastChecked { get; init; } = "Last check";

    public string NeverChecked { get; init; } = "never yet";

    public string AllAreWell { get; init; } = "every digest and every passage as it should be";

    public string NothingListed { get; init; } = "There are none yet.";

    public string ListingTitle(ListingKind kind) => kind switch
    {
        ListingKind.Organisations => Organisations,
        ListingKind.Events => Events,
        _ => Languages,
    };

    public string Listed(ListingKind kind, long count) => kind switch
    {
        ListingKind.Organisations => $"{Counted(count, "organisation", "organisations")}, by name",
        ListingKind.Events => $"{Counted(count, "event", "events")}, the latest first",
        _ => $"{Counted(count, "language", "languages")}, the one with most texts first",
    };

    public string SizeOfArchive { get; init; } = "In this archive";

    public string Versions { get; init; } = "Versions of this statement";

    public string Earliest { get; init; } = "earliest known";

    public string Notes { get; init; } = "Notes";

    public string BackToText { get; init; } = "Back to the text";

    public string Travelled { get; init; } = "Where these words travelled";

    public string PartsOfText { get; init; } = "All parts of this text";

    public string AsTable { get; init; } = "The same as a table";

    public string ReadWhole { get; init; } = "Read the whole";

    public string OwnPage { get; init; } = "on its own page";

    public string WroteBefore { get; init; } = "wrote this introduction";

    public string WroteAfter { get; init; } = "added this";

    public string StandsAround { get; init; } = "It stands around";

    public string CiteAs { get; init; } = "Cite as";

    public string Source { get; init; } = "Source";

    public string Captured { get; init; } = "Captured";

    public string SeenAgain { get; init; } = "Seen unchanged";

    public string Digest { get; init; } = "SHA-256";

    public string Check { get; init; } = "Check it";

    public string CheckHow { get; init; } = "Download the bytes; this command must print the same digest:";

    public string WholeEvidence { get; init; } = "the whole evidence";

    public string DownloadBytes { get; init; } = "Download the bytes";



    public string OnlyDifferences { get; init; } = "Only the differences";

    public string Everything { get; init; } = "Everything";

    public string Swap { get; init; } = "Swap sides";

    public string NotHere { get; init; } = "Not in this text";

    public string StandsElsewhere { get; init; } = "Stands elsewhere in the other text";

    public string NothingDiffers { get; init; } = "Word for word the same, typography aside.";

    public string CorrectedTerm { get; init; } = "Corrected";

    /// <summary>Before what stood there.</summary>
    public string CorrectedFrom { get; init; } = "was";

    /// <summary>Before the name of the editor.</summary>
    public string CorrectedBy { get; init; } = "corrected by";

    public string FieldOf(CorrectedField field) => FieldNames.GetValueOrDefault(field, Correcting.Named(field));

    public IReadOnlyDictionary<CorrectedField, string> FieldNames { get; init; } = new Dictionary<CorrectedField, string>
    {
        [CorrectedField.Title] = "title",
        [CorrectedField.Issuer] = "issuer",
        [CorrectedField.Author] = "author",
        [CorrectedField.Outlet] = "outlet",
        [CorrectedField.Date] = "date",
        [CorrectedField.Language] = "language",
        [CorrectedField.WitnessRole] = "role",
        [CorrectedField.WitnessRange] = "beginning and end",
        [CorrectedField.BlockLanguage] = "language of a paragraph",
    };

    public string DamageTitle { get; init; } = "Damage";

    public string DamagePurpose { get; init; } = "What is visibly wrong with the sources. It is reported, never silently repaired; each line leads to the passage.";

    public string NoDamage { get; init; } = "No source in this archive is visibly damaged.";

    public string KindsOfDamage { get; init; } = "Kinds of damage";

    public string AllKinds { get; init; } = "all kinds";

    public string PagesOfDamage { get; init; } = "Pages of the list";

    public string Paragraph(int number) => $"Paragraph {Count(number)}";

    /// <summary>What stands in one part of a long text; without a paragraph it is headings only.</summary>
    public string ParagraphsOf(int first, int last) => first == last ? Paragraph(first) : $"Paragraphs {Count(first)} to {Count(last)}";

    public string PartOf(int part, int parts) => $"Part {Count(part)} of {Count(parts)}";

    public string ReturnHome { get; init; } = "To the front page";
}
