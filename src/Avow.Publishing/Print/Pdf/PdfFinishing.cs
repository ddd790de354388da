using Avow.Statements;

namespace Avow.Publishing;

/// <summary>Makes a file of Avow's out of what a browser printed: imposed where it is a booklet; with the date of what is in it, and without the browser's name, clock and build.</summary>
public static class PdfFinishing
{
    /// <param name="printed">By Chromium, from the pages of <paramref name="source"/>.</param>
    /// <param name="source">What it says of itself.</param>
    /// <param name="form">How it lies on paper.</param>
    /// <param name="into">Where it goes; left open.</param>
    /// <returns>How many pages there are; Damaged for what is not as Chromium writes it.</returns>
    public static Outcome<PdfMade> Write(ReadOnlyMemory<byte> printed, PrintSource source, PrintForm form, Stream into) => PdfFile.Read(printed).Then<PdfMade>(file =>
    {
        var pages = file.Pages().Count;
        if (pages == 0) return new Problem(ProblemKind.Empty, "what Chromium printed", "it has no page", "Print again.");
        var missing = PdfTextLayer.Repair(file);
        if (form.Sheet is { } sheet && !PdfBooklet.Impose(file, sheet, source.IsRightToLeft, form.HasBackCover && source.Texts == 1).TryGet(out _, out var problem)) return problem;
        var sides = file.Pages().Count;
        file.Put(file.Root, new(file[file.Root]!.Entries!
            .With("Lang", PdfWriting.Text(source.Language))
            .With("ViewerPreferences", $"<</DisplayDocTitle true{(source.IsRightToLeft ? " /Direction /R2L" : "")}{(form.IsBooklet ? " /PrintScaling /None /Duplex /DuplexFlipShortEdge" : "")}>>")
            .Written()));
        var date = PdfWriting.Date(source.ChangedAt);
        var info = file.Add(new(new PdfEntries()
            .With("Title", PdfWriting.Text(source.Title))
            .With("Author", PdfWriting.Text(source.Author))
            .With("Creator", "(Avow)")
            .With("Producer", "(Avow)")
            .With("CreationDate", date)
            .With("ModDate", date)
            .Written()));
        PdfWriting.Write(file, info, into);
        return new PdfMade(pages, sides, missing);
    });
}

/// <summary>What was made.</summary>
/// <param name="Pages">To read.</param>
/// <param name="Sides">To print: of a booklet those of its sheets.</param>
/// <param name="WithoutFace">Characters for which no typeface of the machine had a glyph: they are boxes on paper.</param>
public sealed record PdfMade(int Pages, int Sides, int WithoutFace);
