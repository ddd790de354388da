using System.Xml.Linq;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>What a book's package says of it (Dublin Core in EPUB 3.3, section 5.5.3, and OPF 2.0.1, section 2.2).</summary>
internal static class EpubMetadata
{
    private const double Title = 0.9;
    private const double OtherTitle = 0.5;
    private const double Author = 0.85;
    private const double Date = 0.5;
    private const double Changed = 0.2;
    private const double Language = 0.8;

    /// <summary>No book says more of one kind (elements).</summary>
    private const int MaxOfKind = 64;

    private const int MaxRefinements = 1_000;

    public static Metadata Of(EpubPackage package)
    {
        var book = package.Metadata;
        var (titles, authors, outlets, dates, languages, own, sources) = (new Findings<string>(), new Findings<string>(), new Findings<string>(), new Findings<DateOnly>(), new Findings<string>(), new Findings<string>(), new Findings<string>());
        foreach (var title in book.All("title").Take(MaxOfKind)) AddLine(titles, title, "OPF dc:title", Refined(book, title, "title-type") is "main" ? Title + 0.05 : titles.IsEmpty ? Title : OtherTitle);
        foreach (var creator in book.All("creator").Take(MaxOfKind).Where(c => (c.Said("role") ?? Refined(book, c, "role")) is null or "aut")) AddLine(authors, creator, "OPF dc:creator", Author);
        foreach (var publisher in book.All("publisher").Take(MaxOfKind)) AddLine(outlets, publisher, "OPF dc:publisher", Author);
        foreach (var date in book.All("date").Take(MaxOfKind)) AddDay(dates, date, "OPF dc:date", date.Said("event") is "modification" ? Changed : date.Said("event") is "creation" ? Date - 0.1 : Date);
        foreach (var meta in book.All("meta").Take(MaxRefinements).Where(m => m.Said("property") == "dcterms:modified")) AddDay(dates, meta, "OPF dcterms:modified", Changed);
        foreach (var language in book.All("language").Take(MaxOfKind))
            if (RunLanguages.Tag(language.Value.Trim()) is { } tag) languages.Add(tag, "OPF dc:language", Language);
        foreach (var identifier in book.All("identifier").Take(MaxOfKind))
            if (LinkTarget.Of(identifier.Value) is { } address) own.Add(address, "OPF dc:identifier", 0.6);
        foreach (var source in book.All("source").Take(MaxOfKind))
            if (LinkTarget.Of(source.Value) is { } address) sources.Add(address, "OPF dc:source", 0.7);
        return new()
        {
            Titles = titles.SurestFirst(),
            Authors = authors.SurestFirst(),
            Outlets = outlets.SurestFirst(),
            Dates = dates.SurestFirst(),
            Languages = languages.SurestFirst(),
            CanonicalAddresses = own.SurestFirst(),
            SourceAddresses = sources.SurestFirst(),
        };
    }

    private static void AddLine(Findings<string> findings, XElement element, string evidence, double certainty)
    {
        if (OneLineOf.Text(element.Value) is { Length: > 0 and < 1_000 } line) findings.Add(line, evidence, certainty);
    }

    private static void AddDay(Findings<DateOnly> findings, XElement element, string evidence, double certainty)
    {
        if (OfficeDate.Day(element.Value) is { } day) findings.Add(day, evidence, certainty);
    }

    private static string? Refined(XElement? book, XElement element, string property) =>
        element.Said("id") is { } id ? book.All("meta").Take(MaxRefinements).FirstOrDefault(m => m.Said("refines") == "#" + id && m.Said("property") == property)?.Value.Trim() : null;
}
