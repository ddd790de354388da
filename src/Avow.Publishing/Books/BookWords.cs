namespace Avow.Publishing;

/// <summary>What a book says in its own voice, in one language of the pages; what a page says too it says in the page's words.</summary>
public sealed class BookWords : AreaWords
{
    private static readonly InEachLanguage<BookWords> Made = new(language => new(language));

    private BookWords(InterfaceLanguage language)
        : base(Catalogue.Of(typeof(BookWords).Assembly, "books", language))
    {
    }

    public static BookWords In(InterfaceLanguage language) => Made[language];

    public string Contents => Plain();

    public string TitlePage => Plain();

    public string AboutThisBook => Plain();

    public string Holds(long texts) => Said().With(("texts", texts));

    public string From(string archive) => Said().With(("archive", archive));

    public string ChangedOn(string day) => Said().With(("day", day));

    public string HowToCheck => Plain();

    public string NoVerdict => Plain();

    public string PageAt => Plain();

    public string WentOn => Plain();

    public string PartOf(long part, long parts) => Said().With(("part", part), ("parts", parts));

    /// <summary>For the metadata that tells readers who depend on it how the book can be read.</summary>
    public string Accessibility => Plain();
}
