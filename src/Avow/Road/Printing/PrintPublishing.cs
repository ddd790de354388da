using System.Diagnostics;
using Avow.Archive;
using Avow.Console;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Road;

/// <summary>Publishes texts on paper, as PDF: our pages, printed by Chromium, imposed and signed with nothing but what they are.</summary>
internal sealed class PrintPublishing(IArchive archive, Output output, PrintingBrowser browser)
{
    public async Task To(string untrustedFile, BookWishes wishes, PrintForm form, CancellationToken cancel)
    {
        if ((FileInPlace.Refusal(untrustedFile) ?? browser.Missing) is { } wrong)
        {
            output.Problem(wrong);
            return;
        }

        var clock = Stopwatch.StartNew();
        var shelf = Shelf.Of(archive);
        var (books, pages) = (new BookWriting(shelf, text => archive.Harvest.Find(text)?.ChangedAt, wishes.Language, new("/", wishes.Origin)), new PrintWriting(shelf, wishes.IsLanguageChosen ? wishes.Language : null, wishes.Origin));
        if (!output.Good(books.Select(wishes.Wish), out var book)) return;
        try
        {
            if (PrintingBrowser.IsWithoutSandbox) output.Remark("avow: printing as root, and so without Chromium's own sandbox, which it refuses to root. Another user prints with it.");
            if (!output.Good(await Folded(), out var printed) || !output.Good(FileInPlace.Write(untrustedFile, Whole), out _)) return;
            var (source, made) = (printed.Source, printed.Made);
            if (made.WithoutFace > 0) output.Remark($"avow: {Counted.Of(made.WithoutFace, "character")} had no typeface and are boxes on paper. Install more: sudo apt-get install --no-install-recommends fonts-noto-core fonts-noto-cjk");
            var length = $"{new FileInfo(untrustedFile).Length:N0} bytes; {clock.Elapsed.TotalSeconds:0.0} s";
            output.Line(form.Sheet is { } sheet
                ? $"Wrote a booklet, “{source.Title}”, {Counted.Of(made.Pages, "page")} on {Counted.Of(made.Sides / 2, "sheet")} of {sheet.Name}, to {untrustedFile} ({length}); print on both sides, turned over the short edge"
                : $"Wrote a leaflet, “{source.Title}”, {Counted.Of(made.Pages, "page")} of {form.Page.Name}, to {untrustedFile} ({length})");

            bool Whole(Stream into)
            {
                into.Write(printed.File);
                return true;
            }
        }
        catch (Exception failure) when (FileInPlace.IsOfFileSystem(failure))
        {
            output.Problem(FileInPlace.NotWritten(untrustedFile, failure));
        }

        // Where the foot alone would take another sheet as the back cover, it stands under the last words if there is room.
        async Task<Outcome<Printed>> Folded()
        {
            var covered = await Print(form);
            if (!covered.TryGet(out var made, out _) || !form.HasBackCover || made.Source.Texts > 1 || made.Made.Pages % Imposition.PagesOnASheet != 1) return covered;
            var under = await Print(form with { HasBackCover = false });
            return under.TryGet(out var other, out _) && other.Made.Sides < made.Made.Sides ? under : covered;
        }

        async Task<Outcome<Printed>> Print(PrintForm lying)
        {
            if (!pages.Write(book, lying, cancel).TryGet(out var source, out var wrong)) return wrong;
            if (!(await browser.Print(source.Html, cancel)).TryGet(out var file, out wrong)) return wrong;
            using var finished = new MemoryStream();
            return PdfFinishing.Write(file, source, lying, finished).Then<Printed>(made => new Printed(source, made, finished.ToArray()));
        }
    }

    private sealed record Printed(PrintSource Source, PdfMade Made, byte[] File);
}
