using Avow.Statements;

namespace Avow.Publishing;

/// <summary>What the pages say in their own voice, in one language. The words stand in <c>Catalogue/pages.*.words</c>; see <see cref="Catalogue"/> for how.</summary>
public sealed partial class Wording : AreaWords
{
    private static readonly InEachLanguage<Wording> Made = new(language => new(Catalogue.Of(typeof(Wording).Assembly, "pages", language), new LanguageNames(language), problems: null));

    private readonly string[] months;
    private readonly string[] shortMonths;
    private readonly LanguageNames languages;
    private readonly ProblemWords? ownProblems;

    internal Wording(Catalogue catalogue, LanguageNames languages, ProblemWords? problems)
        : base(catalogue)
    {
        this.languages = languages;
        ownProblems = problems;
        Comma = catalogue[nameof(Comma)].With() + " ";
        Semicolon = catalogue[nameof(Semicolon)].With() + " ";
        months = [.. Enumerable.Range(1, 12).Select(month => catalogue[$"Month.{month}"].With())];
        shortMonths = [.. Enumerable.Range(1, 12).Select(month => catalogue[$"ShortMonth.{month}"].With())];
    }

    public static Wording English { get; } = In(InterfaceLanguage.English);

    public static Wording In(InterfaceLanguage language) => Made[language];

    public string SkipToText => Plain();

    public string Search => Plain();

    public string About => Plain();

    public string SiteNavigation => Plain();

    public string InterfaceLanguages => Plain();

    public string SearchPlaceholder => Plain();

    public string Untitled => Plain();

    public string Undated => Plain();

    public string LanguageUnknown => Plain();

    public string Earlier => Plain();

    public string Later => Plain();

    /// <summary>Between the parts of a line, with the space behind it.</summary>
    public string Comma { get; }

    public string Semicolon { get; }

    public string AndMore(long more) => Said().With(("more", more));

    public string PageOf(long page, long pages) => Said().With(("page", page), ("pages", pages));

    /// <summary>A page's title that says what the page shows, and of which thing.</summary>
    public string TitleWith(string title, string of) => Said().With(("title", title), ("of", of));

    public string QuestionTitle(string question) => Said().With(("question", question), ("search", Search));

    /// <summary>Things beside each other, with the comma of the language.</summary>
    public string List(IEnumerable<string> items) => items.Aggregate("", (list, item) => list.Length == 0 ? item : Said(nameof(List)).With(("items", list), ("item", item)));

    /// <summary>What a language is called in this one; its own name where it has none here, null when the language is not known.</summary>
    public string? NameOf(string tag) => languages.NameOf(tag);

    public string LanguageName(string tag) => NameOf(tag) ?? LanguageUnknown;

    public string TitleOf(TextLine line) => line.Title.Length > 0 ? line.Title : Untitled;

    public string RoleOf(WitnessRole role) => role == WitnessRole.Frame ? Introduction : Statement;
}
