using Avow.Statements;

namespace Avow.Reading;

/// <summary>
/// PDF (ISO 32000-1): poppler's tools, as child processes with limits, say which words stand where and in what type; the order, the
/// paragraphs and all the rest are ours. Nothing in the file is run or fetched: no script, no form action, no address.
/// </summary>
internal static class PdfReader
{
    public const string Name = "pdf/2";

    public static Outcome<Draft> Read(ReadOnlyMemory<byte> bytes, ReadingOptions options, CancellationToken cancellation)
    {
        if (!PdfTools.Find(options).TryGet(out var tools, out var problem)) return problem;
        using var folder = new ToolFolder();
        var file = folder.Put("source.pdf", bytes);
        var child = new ChildTool(folder.Path, options);
        var source = new PdfPages(tools, child, file, options, cancellation);

        if (!source.Info().TryGet(out var info, out problem)) return problem;
        if (info.Pages > options.MaxPages) return PdfProblems.TooManyPages(info.Pages, options.MaxPages, options);
        if (!source.All(info.Pages).TryGet(out var pages, out problem)) return problem;
        if (pages.FindIndex(p => p.Words.Count == 0) is >= 0 and var empty && source.LacksTables(pages[empty].Number, info.Pages)) return PdfProblems.TablesMissing(options);
        if (options.Ocr && pages.Exists(p => p.Words.Count == 0))
        {
            if (!Recogniser.Find(tools, child, file, options, cancellation).Then(r => r.Fill(pages)).TryGet(out var filled, out problem)) return problem;
            pages = filled;
        }

        if (pages.TrueForAll(p => p.Words.Count == 0)) return source.WithPictures(1, info.Pages).Count > 0 ? PdfProblems.ImagesOnly(info.Pages, options) : Refusals.NoWords(options);
        return PdfDraft.Of(pages, info.Metadata, Unread(pages, source));
    }

    // Pages of pictures between pages of words: scans of appendices, of signatures. A page without either is blank.
    private static IReadOnlyList<int> Unread(List<PdfPage> pages, PdfPages source)
    {
        int[] empty = [.. pages.Where(p => p.Words.Count == 0).Select(p => p.Number)];
        return empty.Length == 0 ? [] : [.. empty.Where(source.WithPictures(empty[0], empty[^1]).Contains)];
    }
}
