using Avow.Archive;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Desk;

/// <summary>Everything that was found of one text, with what editors said against it.</summary>
public sealed record CorrectModel
{
    /// <summary>A page of more paragraphs is bounded by words, on the command line.</summary>
    public const int MaxBlocks = 600;

    public required TextLine Line { get; init; }

    public required IReadOnlyList<FieldLine> Fields { get; init; }

    public required WitnessRole Role { get; init; }

    /// <summary>The paragraphs of the whole page as it was read; empty when there are more than <see cref="MaxBlocks"/>.</summary>
    public required IReadOnlyList<string> PageBlocks { get; init; }

    /// <summary>The paragraph of the page with which the text begins, from 0.</summary>
    public required int First { get; init; }

    public required int Last { get; init; }

    /// <summary>The text's own paragraphs with their languages; at most <see cref="MaxBlocks"/>.</summary>
    public required IReadOnlyList<BlockLine> Blocks { get; init; }

    /// <summary>Corrections that hold, in the order of time.</summary>
    public required IReadOnlyList<CorrectionNote> Corrections { get; init; }

    public required Filled Filled { get; init; }

    /// <summary>The mark of the corrections that held when the form was loaded.</summary>
    public StateMark Seen { get; init; } = StateMark.Nothing;

    /// <summary>What stood in a field when the form was loaded; where it is shown again with what another one changed, what stands now.</summary>
    public string Was(string name, string stands) => Filled.Meanwhile is null ? Filled.Show(CorrectForm.WasName(name), stands) : stands;

    internal static CorrectModel From(IArchive archive, Id<Text> id, Filled typed)
    {
        var text = archive.Library.Find(id)!;
        var document = archive.Library.Find(text.Document)!;
        var asRead = archive.Readings.AsRead(document.Id) ?? document.Content;
        var range = document.Content.Witnesses[text.WitnessOrdinal].Range;
        var writing = new CorrectionWriting(archive, id);
        var inside = Enumerable.Range(0, asRead.Blocks.Count).Where(at => range.Contains(asRead.Blocks[at].Range)).ToList();
        return new()
        {
            Line = TextLine.Of(archive.Library.Summaries([id])[id]),
            Fields = [.. CorrectForm.Lines.Select(field => new FieldLine(field, writing.StandsAs(field) ?? "", FoundValue.Of(asRead, text.WitnessOrdinal, field)))],
            Role = text.Role,
            PageBlocks = asRead.Blocks.Count > MaxBlocks ? [] : [.. asRead.Blocks.Select(block => Shown.Name(block.Range.Of(asRead.Words), 70))],
            First = inside.Count > 0 ? inside[0] : 0,
            Last = inside.Count > 0 ? inside[^1] : 0,
            Blocks = [.. document.Content.Blocks.Where(block => range.Contains(block.Range)).Take(MaxBlocks).Select((block, at) => new BlockLine(at + 1, block.Language, Shown.Name(block.Range.Of(document.Content.Words), 70)))],
            Corrections = [.. archive.Library.CorrectionsOf(id).Select(CorrectionNote.Of)],
            Filled = typed,
        };
    }
}

/// <summary>One field of a text.</summary>
/// <param name="Field">Which.</param>
/// <param name="Stands">What stands now; empty when nothing does.</param>
/// <param name="Found">What the program found, the surest first.</param>
public sealed record FieldLine(CorrectedField Field, string Stands, IReadOnlyList<FoundValue> Found);

/// <summary>A paragraph by its number in the text, from 1.</summary>
public sealed record BlockLine(int Number, string Language, string Words);

/// <summary>A value that the program found, where, and how sure it is.</summary>
public sealed record FoundValue(string Value, string Evidence, double Certainty)
{
    private const int MostShown = 5;

    /// <summary>A cue quotes the line that it was found in.</summary>
    private const int MaxEvidenceChars = 200;

    internal static IReadOnlyList<FoundValue> Of(Content content, int witness, CorrectedField field)
    {
        var metadata = content.Metadata;
        var own = witness < content.Witnesses.Count ? content.Witnesses[witness] : null;
        return [.. (field switch
        {
            CorrectedField.Title => Said(own?.Title, own).Concat(Words(metadata.Titles)),
            CorrectedField.Issuer => Said(own?.Issuer, own).Concat(Words(metadata.Issuers)),
            CorrectedField.Date => Said(IsoDay.Write(own?.Date), own).Concat(Days(metadata.Dates)),
            CorrectedField.Subtitle => Words(metadata.Subtitles),
            CorrectedField.Author => Words(metadata.Authors),
            CorrectedField.Outlet => Words(metadata.Outlets),
            CorrectedField.Signatory => Words(metadata.Signatories),
            CorrectedField.StatementDate => Days(metadata.StatementDates),
            CorrectedField.PublicationDate => Days(metadata.PublicationDates),
            CorrectedField.ChangeDate => Days(metadata.ChangeDates),
            CorrectedField.Place => Words(metadata.Places),
            CorrectedField.Language => Words(metadata.Languages),
            CorrectedField.CanonicalAddress => Words(metadata.CanonicalAddresses),
            CorrectedField.SourceAddress => Words(metadata.SourceAddresses),
            CorrectedField.Licence => Words(metadata.Licences),
            _ => [],
        }).Take(MostShown)];
    }

    private static IEnumerable<FoundValue> Words(IReadOnlyList<Finding<string>> found) => found.Select(one => new FoundValue(Shown.Title(one.Value), Shown.Name(one.Evidence, MaxEvidenceChars), one.Certainty));

    private static IEnumerable<FoundValue> Days(IReadOnlyList<Finding<DateOnly>> found) => found.Select(one => new FoundValue(IsoDay.Write(one.Value), Shown.Name(one.Evidence, MaxEvidenceChars), one.Certainty));

    private static IEnumerable<FoundValue> Said(string? value, Witness? witness) => value is null ? [] : [new(Shown.Title(value), Shown.Name(witness!.Cue, MaxEvidenceChars), 1)];
}
