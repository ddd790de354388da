using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>Everything that the page of one text shows. The page of a frame is the same page with the frame foremost.</summary>
public sealed record StatementModel
{
    public required Id<Text> Text { get; init; }

    public required WitnessRole Role { get; init; }

    /// <summary>The whole title; empty for a text without one, which is then shown by its first words.</summary>
    public required string Title { get; init; }

    /// <summary>The beginning of the text, for the head of the page.</summary>
    public required string FirstWords { get; init; }

    /// <summary>The beginning of its first line: what a text without a title is called by.</summary>
    public required string FirstLine { get; init; }

    /// <summary>The anchor of the heading that is the title, so that a link to it still arrives; null when there is none.</summary>
    public string? TitleAnchor { get; init; }

    public required TextLine Here { get; init; }

    public EventLine? Event { get; init; }

    public required IReadOnlyList<IssuerLine> Issuers { get; init; }

    public required IReadOnlyList<VersionLine> Versions { get; init; }

    public int MoreVersions { get; init; }

    public required IReadOnlyList<FrameModel> FramesBefore { get; init; }

    public required IReadOnlyList<FrameModel> FramesAfter { get; init; }

    /// <summary>For a frame: what it stands around.</summary>
    public required IReadOnlyList<TextLine> Introduced { get; init; }

    /// <summary>The parts of a text that is too long for one page; empty for all others.</summary>
    public IReadOnlyList<PartLine> Parts { get; init; } = [];

    /// <summary>Which part this is, from 1.</summary>
    public int Part { get; init; } = 1;

    public required IReadOnlyList<Piece> Pieces { get; init; }

    public required IReadOnlyList<Piece> Footnotes { get; init; }

    public required IReadOnlyList<EndorsementLine> Endorsements { get; init; }

    /// <summary>What editors corrected against the reader, in the order of time.</summary>
    public required IReadOnlyList<CorrectionNote> Corrections { get; init; }

    public required TravelModel Travel { get; init; }

    public required EvidenceModel Evidence { get; init; }

    /// <summary>The first other in the same language, else the first other: what "Compare" compares with; null when the text stands alone.</summary>
    public TextLine? CompareWith => Versions.Where(version => !version.IsHere).OrderBy(version => Languages.Primary(version.Line.Language) != Languages.Primary(Here.Language)).FirstOrDefault()?.Line
        ?? (Travel.Rows.Count > 0 ? Travel.Rows[0].Other : null);

    /// <summary>The language whose wordings the page of all versions shows; null where that is the lead's, which it shows by itself.</summary>
    public string? LanguageOfVersions => Versions.FirstOrDefault(version => version.IsEarliest) is { } lead && Languages.Primary(lead.Line.Language) == Languages.Primary(Here.Language)
        ? null
        : Languages.Primary(Here.Language);

    /// <param name="library">Where it is read from.</param>
    /// <param name="registry">Who the organisations are.</param>
    /// <param name="id">Which text.</param>
    /// <param name="untrustedPart">Which part of a long one, from 1; one that it does not have is its last.</param>
    /// <param name="keepsMetadata">Whether captured files are published with theirs.</param>
    /// <returns>The model; NotFound, or Withheld.</returns>
    public static Outcome<StatementModel> From(ILibrary library, IRegistry registry, Id<Text> id, int untrustedPart = 1, bool keepsMetadata = false)
    {
        // Every text has the name of a statement, which leads to that in which it stands now.
        var witnesses = library.TextsOf(Statement.IdOf(id));
        if (witnesses.FirstOrDefault(witness => witness.Id == id) is not { } summary || library.FindInDocument(id) is not var (text, document) || library.Find(document.Capture) is not { } capture)
            return MissingText.Of(library, id);

        var statement = library.Find(summary.Statement);
        var layout = TextLayout.Of(text, document);
        var related = RelatedText.Of(library, text);
        var endorsements = registry.EndorsementsOf(id);
        var parts = LongText.Parts(layout);
        var part = Math.Clamp(untrustedPart, 1, parts.Count);
        var (isFirst, isLast) = (part == 1, part == parts.Count);
        var body = StatementBody.Of(layout, related, endorsements, registry, summary.Statement, ResolvedNote.In(library, text.Document), parts[part - 1], isLast);
        var beginning = text.Words[..Math.Min(text.Words.Length, 400)];
        IReadOnlyList<Text> beside = document.Content.Witnesses.Count > 1 ? library.TextsIn(text.Document) : [text];
        return new StatementModel
        {
            Text = id,
            Role = text.Role,
            Title = Shown.Name(text.Title, MaxTitleChars),
            FirstWords = Shown.Title(beginning),
            FirstLine = Shown.Name(beginning.Split('\n')[0], MaxFirstLineChars),
            TitleAnchor = body.TitleAnchor,
            Here = TextLine.Of(summary),
            Event = statement?.Event is { } about && registry.Event(about) is { } @event ? EventLine.Of(@event) : null,
            Issuers = IssuerLine.Of(statement, summary, registry),
            Versions = VersionLine.Of(witnesses, id, out var more),
            MoreVersions = more,
            FramesBefore = text.Role == WitnessRole.Frame || !isFirst ? [] : FrameModel.Around(library, text, beside, document, before: true),
            FramesAfter = text.Role == WitnessRole.Frame || !isLast ? [] : FrameModel.Around(library, text, beside, document, before: false),
            Introduced = text.Role == WitnessRole.Frame ? FrameModel.Introduced(library, text, beside) : [],
            Parts = PartLine.Of(text.Words, parts, part),
            Part = part,
            Pieces = body.Pieces,
            Footnotes = body.Footnotes,
            Endorsements = [.. endorsements.Select(endorsement => EndorsementLine.Of(endorsement, registry))],
            Corrections = [.. library.CorrectionsOf(id).Select(CorrectionNote.Of)],
            Travel = TravelModel.From(library, summary, witnesses, related),
            Evidence = EvidenceModel.Of(library, capture, keepsMetadata),
        };
    }

    private const int MaxFirstLineChars = 90;

    /// <summary>A title longer than this is no title; the rest of it stands in the text.</summary>
    private const int MaxTitleChars = 2_000;
}
