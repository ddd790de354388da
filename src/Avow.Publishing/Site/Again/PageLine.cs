using System.Globalization;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>The pages of a site as lines, by which a later publication knows them again.</summary>
internal static class PageLine
{
    public static string Of(PageRequest request) => request switch
    {
        PageRequest.Home => "home",
        PageRequest.About => "about",
        PageRequest.Phrases => "phrases",
        PageRequest.NotFound => "not-found",
        PageRequest.Search { Form.IsEmpty: true } => "search",
        PageRequest.OfText(var text, var part) => Line("text", text, part),
        PageRequest.OfStatement(var statement) => Line("statement", statement),
        PageRequest.Travelled(var text, var page) => Line("travelled", text, page),
        PageRequest.Versions(var statement, var language) => Line("versions", statement, language),
        PageRequest.Compare(var left, var right, var manner) => Line("compare", left, right, manner.OnlyDifferences, manner.BySentence),
        PageRequest.OfCapture(var capture) => Line("capture", capture),
        PageRequest.OfOrganisation(var slug, var page) => Line("organisation", slug, page),
        PageRequest.Dossier(var slug, var on) => Line("event", slug, IsoDay.Write(on)),
        PageRequest.Listing(var kind, var page) => Line("listing", kind, page),
        PageRequest.Statements(var language, var page) => Line("statements", language, page),
        PageRequest.Damage(var kind, var page, var isResolved) => Line("damage", kind, page, isResolved),
        PageRequest.OfBook(var page) => Line(Book, Of(page)),
        PageRequest.Catalogue(var shelf, var page) => Line(Catalogue, shelf, page),
        _ => throw new ArgumentOutOfRangeException(nameof(request), request, "No site has such a page."),
    };

    /// <summary>Reads back what <see cref="Of"/> wrote. Throws a <see cref="FormatException"/> for what it did not.</summary>
    public static PageRequest Read(string line) => line.Split('\t') switch
    {
        ["home"] => new PageRequest.Home(),
        ["about"] => new PageRequest.About(),
        ["phrases"] => new PageRequest.Phrases(),
        ["not-found"] => new PageRequest.NotFound(),
        ["search"] => new PageRequest.Search(new()),
        ["text", var text, var part] => new PageRequest.OfText(Id<Text>.FromTrusted(text), Number(part)),
        ["statement", var statement] => new PageRequest.OfStatement(Id<Statement>.FromTrusted(statement)),
        ["travelled", var text, var page] => new PageRequest.Travelled(Id<Text>.FromTrusted(text), Number(page)),
        ["versions", var statement, var language] => new PageRequest.Versions(Id<Statement>.FromTrusted(statement), OrNull(language)),
        ["compare", var left, var right, var only, var bySentence] => new PageRequest.Compare(Id<Text>.FromTrusted(left), Id<Text>.FromTrusted(right), new(bool.Parse(only), bool.Parse(bySentence))),
        ["capture", var capture] => new PageRequest.OfCapture(Id<Capture>.FromTrusted(capture)),
        ["organisation", var slug, var page] => new PageRequest.OfOrganisation(slug, Number(page)),
        ["event", var slug, var on] => new PageRequest.Dossier(slug, IsoDay.TryRead(on, out var day) ? day : null),
        ["listing", var kind, var page] => new PageRequest.Listing(Enum.Parse<ListingKind>(kind), Number(page)),
        ["statements", var language, var page] => new PageRequest.Statements(OrNull(language), Number(page)),
        ["damage", var kind, var page, var isResolved] => new PageRequest.Damage(OrNull(kind) is { } named ? Enum.Parse<DamageKind>(named) : null, Number(page), OrNull(isResolved) is { } said ? bool.Parse(said) : null),
        [Book, .. var page] => new PageRequest.OfBook(Read(string.Join('\t', page))),
        [Catalogue, var shelf, var page] => new PageRequest.Catalogue(OrNull(shelf) is { } named ? Enum.Parse<OpdsShelf>(named) : null, Number(page)),
        _ => throw new FormatException($"'{line}' is no page of a site."),
    };

    public static bool IsBook(string line) => line.StartsWith($"{Book}\t", StringComparison.Ordinal);

    public static bool IsCatalogue(string line) => line.StartsWith($"{Catalogue}\t", StringComparison.Ordinal);

    private const string Book = "book", Catalogue = "catalogue";

    private static string Line(params ReadOnlySpan<object?> parts)
    {
        List<string> written = [];
        foreach (var part in parts) written.Add(part is IFormattable known ? known.ToString(null, CultureInfo.InvariantCulture) : part?.ToString() ?? "");
        return string.Join('\t', written);
    }

    private static string? OrNull(string written) => written.Length == 0 ? null : written;

    private static int Number(string written) => int.Parse(written, CultureInfo.InvariantCulture);
}
