using Avow.Statements;

namespace Avow.Archive;

/// <summary>From what an editor asks to a correction that finds its place again in every later reading. Of one text that is read; writes nothing.</summary>
public sealed class CorrectionWriting
{
    /// <summary>How much of its first paragraph names a text: enough to be found in one place, little enough to be found again.</summary>
    private const int MaxQuotedChars = 160;

    private readonly Text text;
    private readonly string? issuer;
    private readonly Document document;
    private readonly Content read;

    public CorrectionWriting(IArchive archive, Id<Text> id)
    {
        text = archive.Library.Find(id) ?? throw new ArgumentException($"There is no text {id}.", nameof(id));
        issuer = archive.Library.Summaries([id])[id].Issuer;
        document = archive.Library.Find(text.Document)!;
        read = archive.Readings.AsRead(document.Id) ?? document.Content;

        // Paragraphs are those that were read, also where something of them is withheld.
        if (read.Words != document.Content.Words) document = document with { Content = read.Corrected(archive.Readings.CorrectionsOf(document.Id)).Content };
    }

    public Id<Document> Document => document.Id;

    /// <summary>Paragraphs of the whole page, as it was read: with one of them a text begins, with one it ends.</summary>
    public int Paragraphs => read.Blocks.Count;

    /// <returns>The correction with the quotations that it hangs on; NotFound or Ambiguous for words or a paragraph that are not there exactly once.</returns>
    /// <remarks>Malformed for a value that cannot stand in its field.</remarks>
    public Outcome<Correction> Write(AskedCorrection asked, Editor by) => asked.Value is { } value && CorrectedValue.WhyNot(asked.Field, value, by.At) is { } why
        ? new Problem(ProblemKind.Malformed, Correcting.Named(asked.Field), why, "Say another value.")
        : Written(asked, by);

    private Outcome<Correction> Written(AskedCorrection asked, Editor by) => AboutOf(asked).Then(about =>
        Bound(asked.Begins, asked.BeginsAt).Then(begins => Bound(asked.Ends, asked.EndsAt).Then<Correction>(ends => new Correction
        {
            Field = asked.Field,
            Value = asked.Value,
            About = about,
            Begins = begins.Quote,
            Ends = ends.Quote,
            Was = StandsAs(asked.Field, asked.Block),
            By = by.Name,
            At = by.At,
            Why = by.Why ?? "",
        })));

    private Witness Witness => document.Content.Witnesses[text.WitnessOrdinal];

    private Outcome<Quote> AboutOf(AskedCorrection asked)
    {
        if (asked.Field == CorrectedField.BlockLanguage) return BlockAt(asked.Block) is { } block
            ? Quoted(block.Range)
            : new Problem(ProblemKind.NotFound, $"paragraph {asked.Block}", $"the text has no such paragraph", $"Look at its numbers with: avow show {text.Id}");
        var range = read.Witnesses[text.WitnessOrdinal].Range;
        return Quoted(read.Blocks.First(inside => range.Contains(inside.Range)).Range);
    }

    // The text's blocks in their order, as avow show numbers its lines.
    private Block? BlockAt(int number) => document.Content.Blocks.Where(block => Witness.Range.Contains(block.Range)).Skip(number - 1).FirstOrDefault();

    private Outcome<Quote> Quoted(TextRange range)
    {
        var end = range.StartInclusive + Math.Min(range.Length, MaxQuotedChars);
        if (end < range.EndExclusive && char.IsLowSurrogate(read.Words[end])) end--;
        return Quote.Take(read.Words, new(range.StartInclusive, end));
    }

    private Outcome<Bounding> Bound(string? words, int? block)
    {
        if (block is { } at) return at >= 0 && at < read.Blocks.Count
            ? Quoted(read.Blocks[at].Range).Then<Bounding>(quote => new Bounding(quote))
            : new Problem(ProblemKind.NotFound, $"paragraph {at + 1}", "the page has no such paragraph", "Load the page anew.");
        if (words is null) return new Bounding(null);
        return WordsOnce.In(read.Words, words, ("the page as it was read", "the page"), "Copy them as they stand.").Then<Bounding>(quote => new Bounding(quote));
    }

    /// <summary>What stands in a field now, whoever said it, in the form in which it would be corrected; null when nothing does.</summary>
    /// <param name="field">Which.</param>
    /// <param name="block">For <see cref="CorrectedField.BlockLanguage"/>: the paragraph's number in the text, from 1.</param>
    public string? StandsAs(CorrectedField field, int block = 0) => field switch
    {
        CorrectedField.Title => text.Title,
        CorrectedField.Issuer => issuer,
        CorrectedField.Date => IsoDay.Write(text.Date),
        CorrectedField.Language => text.Language,
        CorrectedField.WitnessRole => text.Role.ToString().ToLowerInvariant(),
        CorrectedField.WitnessRange => $"{Cut(text.Words.Split('\n')[0])} … {Cut(text.Words.Split('\n')[^1])}",
        CorrectedField.BlockLanguage => BlockAt(block)?.Language,
        _ => MetadataField.Of(document.Content.Metadata, field),
    };

    private static string Cut(string line)
    {
        const int mostChars = 40;
        return line.Length <= mostChars ? line : line[..(char.IsHighSurrogate(line[mostChars - 1]) ? mostChars - 1 : mostChars)];
    }

    // An outcome holds no null.
    private sealed record Bounding(Quote? Quote);
}
