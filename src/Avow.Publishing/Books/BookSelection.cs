using Avow.Statements;

namespace Avow.Publishing;

/// <summary>Finds the texts of a book.</summary>
/// <param name="shelf">Where they are read from.</param>
/// <param name="changedAt">When what is told of a text last changed; null for what never was.</param>
internal sealed class BookSelection(Shelf shelf, Func<Id<Text>, DateTimeOffset?> changedAt)
{
    /// <returns>NotFound for what the archive does not have, Empty where nothing was said, TooLarge for more texts than a book holds.</returns>
    public Outcome<Book> Of(BookWish wish) => (wish switch
    {
        BookWish.OfStatement(var text) => OfStatement(text),
        BookWish.OfEvent(var slug) => OfEvent(slug),
        BookWish.OfOrganisation(var slug) => OfOrganisation(slug),
        BookWish.OfTexts(var texts) => OfTexts(texts),
        _ => Made("all", Naming.OfWords(Shown.Name(shelf.Library.Name)), new PageRequest.Home(), [.. shelf.Library.Latest(Book.MaxTexts + 1).Reverse().Select(text => text.Id)]),
    }).Then(Whole);

    private Outcome<Book> OfStatement(Id<Text> named)
    {
        if (shelf.Library.Standing(named) is not { } text || shelf.Library.Find(text) is not { } found) return NoText(named);
        var texts = shelf.Library.TextsOf(Statement.IdOf(text));
        var others = texts.Where(other => other.Role == found.Role && Languages.Primary(other.Language) != Languages.Primary(found.Language)).DistinctBy(other => Languages.Primary(other.Language));
        return Made($"t/{text}", Naming.OfWords(TitleOf(found), found.Language), new PageRequest.OfText(text), [text, .. others.Select(other => other.Id)]);
    }

    private Outcome<Book> OfEvent(string slug)
    {
        if (shelf.Registry.Event(slug) is not { } @event) return new Problem(ProblemKind.NotFound, $"event “{Shown.Name(slug)}”", "this archive knows no such event", "Look for it among the events.");
        return Made($"event/{@event.Slug}", Naming.Of(@event), new PageRequest.Dossier(@event.Slug, null), About(shelf, @event));
    }

    /// <summary>What is said on an event: a book holds each statement once. Frames stand with the texts that they are around.</summary>
    public static IReadOnlyList<Id<Text>> About(Shelf shelf, Event @event) =>
        [.. shelf.Dossiers.TextsAbout(@event.Id, 4 * Book.MaxTexts).Where(text => text.Summary.Role != WitnessRole.Frame).Select(text => text.Lead).Distinct()];

    private Outcome<Book> OfOrganisation(string slug)
    {
        if (shelf.Registry.Organisation(slug) is not { } organisation) return new Problem(ProblemKind.NotFound, $"organisation “{Shown.Name(slug)}”", "this archive knows no such organisation", "Look for it among the organisations.");
        var name = Naming.Of(organisation).AsTitle;
        return Made($"organisation/{organisation.Slug}", name, new PageRequest.OfOrganisation(organisation.Slug, 1), [.. shelf.Dossiers.StatementsOf(organisation.Id, Book.MaxTexts + 1).Reverse().Select(text => text.Id)])
            .Then<Book>(book => book with { By = name });
    }

    private Outcome<Book> OfTexts(IReadOnlyList<Id<Text>> named)
    {
        List<Id<Text>> texts = [];
        foreach (var name in named.Take(Book.MaxTexts + 1))
        {
            if (shelf.Library.Standing(name) is not { } text) return NoText(name);
            if (!texts.Contains(text)) texts.Add(text);
        }

        return Made($"texts/{Sha256Digest.Of(System.Text.Encoding.UTF8.GetBytes(string.Join(' ', texts))).ToString()[..16]}", Naming.OfWords(Shown.Name(shelf.Library.Name)), page: null, texts);
    }

    private Outcome<Book> Made(string key, Naming title, PageRequest? page, IReadOnlyList<Id<Text>> texts) => new Book
    {
        Key = key,
        Title = title,
        Page = page,
        Texts = texts,
        ChangedAt = texts.Max(changedAt) ?? DateTimeOffset.UnixEpoch,
    };

    private static Outcome<Book> Whole(Book book) => book.Texts.Count switch
    {
        0 => new Problem(ProblemKind.Empty, book.Key, "there is no statement to make a book of", "Name an event, an organisation or texts of which this archive has statements."),
        > Book.MaxTexts => new Problem(ProblemKind.TooLarge, book.Key, $"it would hold more than {Book.MaxTexts} texts", "Make books of single events or organisations."),
        _ => book,
    };

    private static Problem NoText(Id<Text> text) => new(ProblemKind.NotFound, $"text {text}", "this archive has no such text", "Search for its words.");

    private static string TitleOf(Text text) => text.Title.Length > 0 ? Shown.Title(text.Title) : Shown.Title(text.Words[..Math.Min(text.Words.Length, 90)]);
}
