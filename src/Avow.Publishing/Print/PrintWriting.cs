using System.Text;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>
/// Writes texts of the archive as pages for a printing browser: one file of HTML that holds its sheet and typefaces and asks for nothing. The same archive gives the same bytes. Safe for many threads.
/// </summary>
/// <param name="shelf">Where the texts are read from.</param>
/// <param name="language">In which the pages speak; null for that of the first text, where the pages speak it.</param>
/// <param name="origin">Where the archive's pages stand, "https://archive.example"; null where nobody knows, and codes lead to the originals.</param>
public sealed class PrintWriting(Shelf shelf, InterfaceLanguage? language, string? origin)
{
    /// <summary>Characters of all texts together: some 350,000 words, nine hundred small pages. A browser needs 1.5 GB and some twenty seconds for them.</summary>
    public const int MaxChars = 2_000_000;

    private const string SheetHere = "/*sheet*/";

    private readonly PageAddresses pages = new("/", origin);

    /// <param name="book">What is printed.</param>
    /// <param name="form">How it lies on paper.</param>
    /// <param name="cancel">Ends it between two texts. Throws <see cref="OperationCanceledException"/>.</param>
    /// <returns>The pages; TooLarge beyond <see cref="MaxChars"/>, NotFound where a text went away meanwhile.</returns>
    public Outcome<PrintSource> Write(Book book, PrintForm form, CancellationToken cancel) => shelf.Library.InOneState(() => Read(book, cancel).Then<PrintSource>(texts =>
    {
        var first = texts[0].Language;
        var speaks = language ?? InterfaceLanguage.Find(Languages.Primary(first)) ?? InterfaceLanguage.English;
        var context = new PageContext(Shown.Name(shelf.Library.Name), pages, Wording.In(speaks));
        var links = new BookLinks([], pages);
        var (isRightToLeft, own) = (Languages.IsRightToLeft(first), Direction.Tag(first) is { Length: > 0 } tag ? tag : speaks.Tag);
        var title = Shown.Title(texts.Count == 1 ? texts[0].Title : context.NameOf(book.Title).Name);
        using var html = new Utf8Page();
        html.Write("<!DOCTYPE html>\n");
        FrameWriting.Write(
            new PrintShell { Book = book, Title = title, Language = texts.Count == 1 ? own : speaks.Tag, IsRightToLeft = isRightToLeft, Form = form, Sheet = SheetHere, Texts = texts, Links = links }.In(context),
            html);
        return new PrintSource
        {
            Html = WithSheet(html.ToArray(), PrintSheet.Of(texts, form, links, context.Wording, isRightToLeft)),
            Title = title,
            Author = texts.Select(text => text.First.Issuers).FirstOrDefault(issuers => issuers.Count > 0 && (texts.Count == 1 || book.By is not null)) is { } by ? string.Join(context.Wording.Comma, by.Select(issuer => context.NameOf(issuer.Name).Name)) : context.ArchiveName,
            Language = own,
            IsRightToLeft = isRightToLeft,
            Texts = texts.Count,
            ChangedAt = book.ChangedAt,
        };
    }));

    private Outcome<IReadOnlyList<PrintedText>> Read(Book book, CancellationToken cancel)
    {
        List<PrintedText> texts = [];
        var left = MaxChars;
        foreach (var text in book.Texts)
        {
            cancel.ThrowIfCancellationRequested();
            if ((left -= shelf.Library.Find(text)?.Words.Length ?? 0) < 0)
                return new Problem(ProblemKind.TooLarge, book.Key, $"it would have more than {MaxChars:N0} characters on paper", "Print less at a time; avow publish epub makes a book of it.");
            List<StatementModel> parts = [];
            do
            {
                if (!StatementModel.From(shelf.Library, shelf.Registry, text, parts.Count + 1).TryGet(out var part, out var gone)) return gone;
                parts.Add(part);
            }
            while (parts.Count < parts[0].Parts.Count);
            texts.Add(new(texts.Count + 1, parts));
        }

        return texts;
    }

    private static byte[] WithSheet(byte[] html, string sheet)
    {
        var at = html.AsSpan().IndexOf(Encoding.UTF8.GetBytes(SheetHere));
        return [.. html.AsSpan(0, at), .. Encoding.UTF8.GetBytes(PrintFaces.In(html)), .. Encoding.UTF8.GetBytes(sheet), .. html.AsSpan(at + SheetHere.Length)];
    }
}
