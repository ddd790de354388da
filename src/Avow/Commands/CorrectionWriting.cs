using System.Globalization;
using Avow.Archive;
using Avow.Statements;

namespace Avow.Commands;

/// <summary>From what an editor asks to a correction that finds its place again in every later reading.</summary>
internal sealed class CorrectionWriting
{
    /// <summary>How much of its first paragraph names a text: enough to be found in one place, little enough to be found again.</summary>
    private const int MaxQuotedChars = 160;

    private readonly Editor editor;
    private readonly TextView view;
    private readonly Content read;

    public CorrectionWriting(IArchive archive, Id<Text> text, Editor editor)
    {
        this.editor = editor;
        view = TextView.Of(archive.Library, text);
        read = archive.Readings.AsRead(view.Document.Id) ?? view.Document.Content;
    }

    public Id<Document> Document => view.Document.Id;

    public Outcome<Correction> Write(AskedCorrection asked) => AboutOf(asked).Then(about =>
        Bound(asked.Begins).Then(begins => Bound(asked.Ends).Then<Correction>(ends => new Correction
        {
            Field = asked.Field,
            Value = asked.Value,
            About = about,
            Begins = begins.Quote,
            Ends = ends.Quote,
            Was = WasOf(asked),
            By = editor.Name,
            At = editor.At,
            Why = editor.Why ?? "",
        })));

    private Outcome<Quote> AboutOf(AskedCorrection asked)
    {
        if (asked.Field == CorrectedField.BlockLanguage) return BlockAt(asked.Block) is { } block
            ? Quoted(block.Range)
            : new Problem(ProblemKind.NotFound, $"paragraph {asked.Block}", $"the text has no such paragraph", $"Look at its numbers with: avow show {view.Text.Id}");
        var range = read.Witnesses[view.Text.WitnessOrdinal].Range;
        return Quoted(read.Blocks.First(inside => range.Contains(inside.Range)).Range);
    }

    // The text's blocks in their order, as avow show numbers its lines.
    private Block? BlockAt(int number) => view.Document.Content.Blocks.Where(block => view.Witness.Range.Contains(block.Range)).Skip(number - 1).FirstOrDefault();

    private Outcome<Quote> Quoted(TextRange range)
    {
        var end = range.StartInclusive + Math.Min(range.Length, MaxQuotedChars);
        if (end < range.EndExclusive && char.IsLowSurrogate(read.Words[end])) end--;
        return Quote.Take(read.Words, new(range.StartInclusive, end));
    }

    private Outcome<Bounding> Bound(string? words)
    {
        if (words is null) return new Bounding(null);
        return WordsOnce.In(read.Words, words, ("the page as it was read", "the page"), "Copy them as they stand.").Then<Bounding>(quote => new Bounding(quote));
    }

    private string? WasOf(AskedCorrection asked)
    {
        var metadata = view.Document.Content.Metadata;
        return asked.Field switch
        {
            CorrectedField.Title => view.Text.Title,
            CorrectedField.Subtitle => First(metadata.Subtitles),
            CorrectedField.Issuer => view.Summary.Issuer,
            CorrectedField.Signatory => First(metadata.Signatories),
            CorrectedField.Licence => First(metadata.Licences),
            CorrectedField.StatementDate => First(metadata.StatementDates),
            CorrectedField.PublicationDate => First(metadata.PublicationDates),
            CorrectedField.ChangeDate => First(metadata.ChangeDates),
            CorrectedField.Author => First(metadata.Authors),
            CorrectedField.Place => First(metadata.Places),
            CorrectedField.Outlet => First(metadata.Outlets),
            CorrectedField.Date => view.Text.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            CorrectedField.Language => view.Text.Language,
            CorrectedField.WitnessRole => view.Text.Role.ToString().ToLowerInvariant(),
            CorrectedField.WitnessRange => $"{Cut(view.Text.Words.Split('\n')[0])} … {Cut(view.Text.Words.Split('\n')[^1])}",
            CorrectedField.BlockLanguage => BlockAt(asked.Block)?.Language,
            _ => null,
        };
    }

    private static string? First(IReadOnlyList<Finding<string>> found) => found is [var first, ..] ? first.Value : null;

    private static string? First(IReadOnlyList<Finding<DateOnly>> found) => found is [var first, ..] ? first.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    private static string Cut(string line)
    {
        const int mostChars = 40;
        return line.Length <= mostChars ? line : line[..(char.IsHighSurrogate(line[mostChars - 1]) ? mostChars - 1 : mostChars)];
    }

    // An outcome holds no null.
    private sealed record Bounding(Quote? Quote);
}
