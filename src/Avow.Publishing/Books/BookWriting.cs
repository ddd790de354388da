using Avow.Statements;

namespace Avow.Publishing;

/// <summary>
/// Writes texts of the archive as an e-book (EPUB 3.3): reading order, contents, footnotes that reading systems show over their marks, languages and directions, the outlet's frame as another
/// voice, and the evidence of each text. The same archive gives the same bytes. Safe for many threads.
/// </summary>
/// <param name="shelf">Where the texts are read from.</param>
/// <param name="changedAt">When what is told of a text last changed; null for what never was.</param>
/// <param name="language">In which the book speaks.</param>
/// <param name="pages">Where the archive's pages stand; without an origin nobody knows, and links lead to texts in the book only.</param>
public sealed class BookWriting(Shelf shelf, Func<Id<Text>, DateTimeOffset?> changedAt, InterfaceLanguage language, PageAddresses pages)
{
    /// <summary>Finds what a book would hold, without writing it.</summary>
    /// <param name="wish">What it is to hold.</param>
    /// <returns>NotFound for what the archive does not have, Empty where there is no statement, TooLarge beyond <see cref="Book.MaxTexts"/>.</returns>
    public Outcome<Book> Select(BookWish wish) => shelf.Library.InOneState(() => new BookSelection(shelf, changedAt).Of(wish));

    /// <summary>Finds what a book would hold that is handed out to everybody.</summary>
    /// <param name="wish">What it is to hold.</param>
    /// <returns>As <see cref="Select"/>, and TooLarge beyond <see cref="Book.MaxOffered"/>.</returns>
    public Outcome<Book> Offered(BookWish wish) => Select(wish).Then(book => book.Texts.Count <= Book.MaxOffered
        ? (Outcome<Book>)book
        : new Problem(ProblemKind.TooLarge, book.Key, $"it would hold more than {Book.MaxOffered} texts", "Make books of single events or organisations."));

    /// <summary>Writes it.</summary>
    /// <param name="book">From <see cref="Select"/>.</param>
    /// <param name="into">Where it goes; left open.</param>
    /// <param name="cancel">Ends it between two texts. Throws <see cref="OperationCanceledException"/>.</param>
    public BookWritten Write(Book book, Stream into, CancellationToken cancel) => shelf.Library.InOneState(() =>
    {
        var context = new PageContext(Shown.Name(shelf.Library.Name), pages, Wording.In(language));
        var links = new BookLinks(book.Texts, pages);
        using var zip = new EpubZip(into);
        List<string> files = [];
        List<BookEntry> entries = [];
        List<string> languages = [];
        foreach (var text in book.Texts)
        {
            cancel.ThrowIfCancellationRequested();
            foreach (var chapter in ChaptersOf(text))
            {
                if (chapter.Model.Part == 1) entries.Add(EntryOf(chapter));
                files.Add(chapter.File);
                languages.Add(Direction.Tag(chapter.Model.Here.Language));
                Add(zip, chapter.File, BookChapterView.TitleOf(chapter.Model), chapter.Model.Here.Language, "bodymatter", new BookChapterView { Model = chapter.Model, Links = links }, context);
            }
        }

        var (spoken, name) = (language.Tag, context.NameOf(book.Title).Name);
        var address = links.PageOf(book.Page);
        IReadOnlyList<string> told = [.. languages.Where(tag => tag.Length > 0).CountBy(tag => tag).OrderByDescending(pair => pair.Value).Select(pair => pair.Key).DefaultIfEmpty("und")];
        Add(zip, EpubPackage.TitlePage, name, spoken, "frontmatter", new BookTitlePage { Book = book, Address = address }, context);
        Add(zip, EpubPackage.Contents, name, spoken, "frontmatter", new BookContents { Entries = entries }, context);
        Add(zip, EpubPackage.Colophon, BookWords.In(language).AboutThisBook, spoken, "backmatter", new BookColophon(), context);
        zip.Add($"book/{EpubPackage.Sheet}", Stylesheet);
        zip.Add("book/package.opf", EpubPackage.Of(book, files, told, context, address));
        return new BookWritten(entries.Count, name);
    });

    private static readonly byte[] Stylesheet = ReadStylesheet();

    // One part after another: of a long text the earlier are written before the later are made.
    private IEnumerable<BookChapter> ChaptersOf(Id<Text> text)
    {
        for (int part = 1, parts = 1; part <= parts; part++)
        {
            if (!StatementModel.From(shelf.Library, shelf.Registry, text, part).TryGet(out var model, out _)) yield break;
            parts = model.Parts.Count;
            yield return new(model, BookChapter.FileOf(text, part));
        }
    }

    private static BookEntry EntryOf(BookChapter chapter)
    {
        var (model, here) = (chapter.Model, chapter.Model.Here);
        return new(chapter.File, Shown.Title(BookChapterView.TitleOf(model)), here.Language, model.Issuers.Count > 0 ? model.Issuers[0].Name : here.Outlet, here.Date);
    }

    private static void Add(EpubZip zip, string file, string title, string language, string type, PageComponent body, PageContext context)
    {
        using var page = new Utf8Page(isXml: true);
        page.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE html>\n");
        FrameWriting.Write(new BookShell { Title = Shown.Title(title), Language = Direction.Tag(language), Type = type, Body = body }.In(context), page);
        zip.Add($"book/{file}", page.ToArray());
    }

    private static byte[] ReadStylesheet()
    {
        using var stream = typeof(BookWriting).Assembly.GetManifestResourceStream("books/book.css")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}

/// <summary>What was written.</summary>
/// <param name="Texts">How many.</param>
/// <param name="Title">In the language of the book.</param>
public sealed record BookWritten(int Texts, string Title);
