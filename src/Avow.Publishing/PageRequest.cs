using Avow.Statements;

namespace Avow.Publishing;

/// <summary>Which page is asked for.</summary>
public abstract record PageRequest
{
    private PageRequest()
    {
    }

    public sealed record Home : PageRequest;

    /// <summary>One text with its frames, notes and evidence; of a long one, one part, from 1.</summary>
    public sealed record OfText(Id<Text> Text, int Part = 1) : PageRequest
    {
        public static PageRequest FromUntrusted(Id<Text> text, AskedFields asked) => asked.Asking(new OfText(text, asked.Number("part")));
    }

    /// <summary>A statement by its present or any earlier id, shown by its lead text.</summary>
    public sealed record OfStatement(Id<Statement> Statement) : PageRequest;

    /// <summary>Every text that shares words with one, page by page from 1.</summary>
    public sealed record Travelled(Id<Text> Text, int Page = 1) : PageRequest
    {
        public static PageRequest FromUntrusted(Id<Text> text, AskedFields asked) => asked.Asking(new Travelled(text, asked.Number("page")));
    }

    /// <summary>All wordings of a statement in one language, and where each came from.</summary>
    public sealed record Versions(Id<Statement> Statement, string? Language = null) : PageRequest
    {
        public static PageRequest FromUntrusted(Id<Statement> statement, AskedFields asked) => asked.Asking(new Versions(statement, asked.Tag("language")));
    }

    public sealed record Compare(Id<Text> Left, Id<Text> Right, CompareManner Manner = default) : PageRequest
    {
        public static PageRequest FromUntrusted(Id<Text> left, Id<Text> right, AskedFields asked) =>
            asked.Asking(new Compare(left, right, new(asked.OneOf("only", ("differences", true)) ?? false, asked.OneOf("by", ("sentence", true)) ?? false)));
    }

    public sealed record Search(SearchForm Form) : PageRequest;

    /// <summary>What a search finds, without the page around it: for a reader who types.</summary>
    public sealed record SearchResults(SearchForm Form) : PageRequest;

    public sealed record OfCapture(Id<Capture> Capture) : PageRequest;

    /// <summary>Where the archive's sources are damaged.</summary>
    public sealed record Damage(DamageKind? Kind, int Page = 1, bool? IsResolved = null) : PageRequest
    {
        public static PageRequest FromUntrusted(AskedFields asked) => asked.Asking(new Damage(
            asked.OneOf("kind", [.. Enum.GetValues<DamageKind>().Select(kind => (DamageKinds.NameOf(kind), kind))]),
            asked.Number("page"),
            asked.OneOf("resolved", ("yes", true), ("no", false))));
    }

    /// <summary>The dossier of an event, as of a day.</summary>
    public sealed record Dossier(string Slug, DateOnly? On = null) : PageRequest
    {
        /// <summary>Nothing asked is the last day; what is no day is refused, for another day's dossier would look like an answer.</summary>
        public static PageRequest FromUntrusted(string slug, string? on) => string.IsNullOrEmpty(on) ? new Dossier(slug)
            : IsoDay.TryRead(on, out var day) ? new Dossier(slug, day)
            : new Failed(new(ProblemKind.Malformed, $"on={Shown.Name(on)}", "it is no day", "Write it as 2026-05-31, or leave it away for the last day."));
    }

    /// <summary>The record of an organisation, page by page from 1.</summary>
    public sealed record OfOrganisation(string Slug, int Page = 1) : PageRequest
    {
        public static PageRequest FromUntrusted(string slug, AskedFields asked) => asked.Asking(new OfOrganisation(slug, asked.Number("page")));
    }

    /// <summary>All organisations, events or languages, page by page from 1.</summary>
    public sealed record Listing(ListingKind Kind, int Page = 1) : PageRequest
    {
        public static PageRequest FromUntrusted(ListingKind kind, AskedFields asked) => asked.Asking(new Listing(kind, asked.Number("page")));
    }

    /// <summary>All statements, or those in one language (BCP 47, the primary subtag counts), the newest first, page by page from 1.</summary>
    public sealed record Statements(string? Language, int Page = 1) : PageRequest
    {
        public static PageRequest FromUntrusted(AskedFields asked) => asked.Asking(new Statements(asked.Tag("language"), asked.Number("page")));
    }

    /// <summary>What is printed under everything.</summary>
    public sealed record Phrases : PageRequest;

    public sealed record About : PageRequest;

    /// <summary>The e-book of a page: of a text's statement, an event or an organisation. A file of its own, which no page shows.</summary>
    /// <param name="Page">Which.</param>
    public sealed record OfBook(PageRequest Page) : PageRequest;

    /// <summary>The catalogue of the e-books, or one shelf of it, page by page from 1: for reading programs.</summary>
    public sealed record Catalogue(OpdsShelf? Shelf, int Page = 1) : PageRequest;

    public sealed record NotFound : PageRequest;

    /// <summary>A page of whose address something was left out: it is shown with what, and no form of it for programs is written.</summary>
    public sealed record Misasked(PageRequest Request, IReadOnlyList<Unheeded> Wrong) : PageRequest;

    /// <summary>Something stood in the way; answered with the status that fits its kind.</summary>
    public sealed record Failed(Problem Problem) : PageRequest;
}
