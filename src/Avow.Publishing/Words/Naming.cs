using Avow.Statements;

namespace Avow.Publishing;

/// <summary>
/// What somebody or something is called, in all its languages. Which name is shown is chosen where it is shown, by the language of the page (<see cref="PageContext"/>), so that what a
/// page is made of is the same in every language. Two are the same where programs are told the same.
/// </summary>
public sealed record Naming
{
    private static readonly IReadOnlyDictionary<string, string> None = new Dictionary<string, string>(StringComparer.Ordinal);

    private readonly IReadOnlyDictionary<string, string> names;
    private readonly string otherwise;
    private readonly int maxChars;

    private Naming(IReadOnlyDictionary<string, string> names, string otherwise, int maxChars) => (this.names, this.otherwise, this.maxChars) = (names, otherwise, maxChars);

    public static Naming Of(Organisation organisation) => new(organisation.Names, organisation.Slug, Shown.MaxNameChars);

    public static Naming Of(Event @event) => new(@event.Names, @event.Slug, Shown.MaxTitleChars);

    /// <summary>By names that an editor is giving.</summary>
    public static Naming Of(IReadOnlyDictionary<string, string> names, string slug) => new(names, slug, Shown.MaxNameChars);

    /// <summary>The organisation's names, else the site's, else the file's.</summary>
    public static Naming Of(Organisation? outlet, Source source) => outlet is null ? OfWords(source.Host ?? source.ShownAddress) : Of(outlet);

    /// <summary>As a source has it.</summary>
    /// <param name="words">One name.</param>
    /// <param name="language">That of the source; null where nobody knows.</param>
    public static Naming OfWords(string words, string? language = null) =>
        new(language is null ? None : new Dictionary<string, string>(StringComparer.Ordinal) { [language] = words }, words, Shown.MaxNameChars);

    /// <summary>At the head of a page of its own, where there is room.</summary>
    public Naming AsTitle => new(names, otherwise, Shown.MaxTitleChars);

    /// <summary>What a reader of a language is shown: see <see cref="Names.ForReadersOf"/>.</summary>
    public NameLine For(string language) => Names.ForReadersOf(language, names) is var (tag, name) ? new(tag, Shown.Name(name, maxChars)) : new("", Shown.Name(otherwise, maxChars));

    /// <summary>What programs are told, whoever asks: the English name, else the first; of one who is cited, that in the language of the cited words.</summary>
    public string ForPrograms(string language = "en") => Shown.Name(Names.In(names, language, otherwise), maxChars);

    /// <summary>The names beside the one that is shown, by language; each once.</summary>
    public IReadOnlyList<NameLine> Beside(string shown) =>
        [.. names.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new NameLine(pair.Key, Shown.Title(pair.Value))).Where(line => line.Name != shown).DistinctBy(line => line.Name)];

    /// <summary>Whether it is one of the names.</summary>
    public bool Holds(string name) => names.Count == 0 ? Shown.Name(otherwise, maxChars) == name : names.Values.Any(own => Shown.Name(own, maxChars) == name);

    public bool Equals(Naming? other) => other is not null && ForPrograms() == other.ForPrograms();

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ForPrograms());
}
