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
        /// <summary>What is no number counts as not filled in.</summary>
        public static OfText FromUntrusted(Id<Text> text, string? part) =>
            new(text, Question.NumberFrom(part, int.MaxValue));
    }

    /// <summary>A statement by its present or any earlier id, shown by its lead text.</summary>
    public sealed record OfStatement(Id<Statement> Statement) : PageRequest;

    /// <summary>Every text that shares words with one, page by page from 1.</summary>
    public sealed record Travelled(Id<Text> Text, int Page = 1) : PageRequest
    {
        /// <summary>What is no number counts as not filled in.</summary>
        public static Travelled FromUntrusted(Id<Text> text, string? page) =>
            new(text, Question.NumberFrom(page, TravelListModel.MaxPage));
    }

    /// <summary>All wordings of a statement in one language, and where each came from.</summary>
    public sealed record Versions(Id<Statement> Statement, string? Language = null) : PageRequest
    {
        /// <summary>A language tag is short (RFC 5646, section 2.1); what is longer is none.</summary>
        private const int MaxLanguageChars = 35;

        public static Versions FromUntrusted(Id<Statement> statement, string? language) => new(statement, language is { Length: > 0 and <= MaxLanguageChars } ? language : null);
    }

    public sealed record Compare(Id<Text> Left, Id<Text> Right, CompareManner Manner = default) : PageRequest;

    public sealed record Search(SearchForm Form) : PageRequest;

    /// <summary>What a search finds, without the page around it: for a reader who types.</summary>
    public sealed record SearchResults(SearchForm Form) : PageRequest;

    public sealed record OfCapture(Id<Capture> Capture) : PageRequest;

    /// <summary>Where the archive's sources are damaged.</summary>
    public sealed record Damage(DamageKind? Kind, int Page = 1, bool? IsResolved = null) : PageRequest
    {
        /// <summary>Reads the fields of an address: what is no kind or no number counts as not filled in.</summary>
        public static Damage FromUntrusted(Func<string, string?> field) => new(
            DamageKinds.FromUntrusted(field("kind")),
            Question.NumberFrom(field("page"), DamageModel.MaxPage),
            field("resolved") switch { "yes" => true, "no" => false, _ => null });
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
        /// <summary>What is no number counts as not filled in.</summary>
        public static OfOrganisation FromUntrusted(string slug, string? page) =>
            new(slug, Question.NumberFrom(page, OrganisationModel.MaxPage));
    }

    /// <summary>All organisations, events or languages, page by page from 1.</summary>
    public sealed record Listing(ListingKind Kind, int Page = 1) : PageRequest
    {
        /// <summary>What is no number counts as not filled in.</summary>
        public static Listing FromUntrusted(ListingKind kind, string? page) =>
            new(kind, Question.NumberFrom(page, ListingModel.MaxPage));
    }

    /// <summary>What is printed under everything.</summary>
    public sealed record Phrases : PageRequest;

    public sealed record About : PageRequest;

    public sealed record NotFound : PageRequest;

    /// <summary>Something stood in the way; answered with the status that fits its kind.</summary>
    public sealed record Failed(Problem Problem) : PageRequest;
}
