using System.Diagnostics;
using Avow.Archive;
using Avow.Console;
using Avow.Publishing;

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
        if (!output.Good(books.Select(wishes.Wish).Then(book => pages.Write(book, form, cancel)), out var source)) return;
        try
        {
            if (PrintingBrowser.IsWithoutSandbox) output.Remark("avow: printing as root, and so without Chromium's own sandbox, which it refuses to root. Another user prints with it.");
            if (!output.Good(await browser.Print(source.Html, cancel), out var printed)) return;
            using var finished = new MemoryStream();
            if (!output.Good(PdfFinishing.Write(printed, source, form, finished), out var made)) return;
            if (!output.Good(FileInPlace.Write(untrustedFile, Whole), out _)) return;
            if (made.WithoutFace > 0) output.Remark($"avow: {Counted.Of(made.WithoutFace, "character")} had no typeface and are boxes on paper. Install more: sudo apt-get install --no-install-recommends fonts-noto-core fonts-noto-cjk");
            var length = $"{new FileInfo(untrustedFile).Length:N0} bytes; {clock.Elapsed.TotalSeconds:0.0} s";
            output.Line(form.Sheet is { } sheet
                ? $"Wrote a booklet, “{source.Title}”, {Counted.Of(made.Pages, "page")} on {Counted.Of(made.Sides / 2, "sheet")} of {sheet.Name}, to {untrustedFile} ({length}); print on both sides, turned over the short edge"
                : $"Wrote a leaflet, “{source.Title}”, {Counted.Of(made.Pages, "page")} of {form.Page.Name}, to {untrustedFile} ({length})");

            bool Whole(Stream into)
            {
                finished.WriteTo(into);
                return true;
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            output.Problem(FileInPlace.NotWritten(untrustedFile, failure));
        }
    }
}
