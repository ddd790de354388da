using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>What a reader filled in on the search page; empty fields are null.</summary>
public sealed record SearchForm
{
    /// <summary>Hits on one page of results.</summary>
    public const int HitsPerPage = 20;

    /// <summary>Nobody turns more pages than this by hand; beyond it asking more exactly helps.</summary>
    public const int MaxPage = 500;

    /// <summary>What an address says in its field "last" for <see cref="LastIsBeginning"/>.</summary>
    public const string Beginning = "beginning";

    public string Words { get; init; } = "";

    /// <summary>Whether the last word may go on: its beginning is typed, not yet all of it.</summary>
    public bool LastIsBeginning { get; init; }

    public string? Organisation { get; init; }

    public string? Language { get; init; }

    /// <summary>The language (BCP 47) in which passages are shown as well, where the archive has them in it; null, or what is no language ("none"), for none.</summary>
    public string? ReadIn { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? Until { get; init; }

    public int Page { get; init; } = 1;

    public bool IsEmpty => Words.Length == 0 && Organisation is null && Language is null && From is null && Until is null;

    /// <summary>Reads the fields of an address: what is not a day or a number counts as not filled in, what is too long is cut.</summary>
    public static SearchForm FromUntrusted(Func<string, string?> field) => new()
    {
        Words = Cut(field("q"), SearchQuery.MaxChars) ?? "",
        LastIsBeginning = field("last") == Beginning,
        Organisation = Cut(field("organisation"), 100),
        Language = Cut(field("language"), 35),
        ReadIn = Cut(field("read"), 35),
        From = Day(field("from")),
        Until = Day(field("until")),
        Page = Question.NumberFrom(field("page"), MaxPage),
    };

    public SearchQuery ToQuery() => new()
    {
        Words = Words,
        LastIsBeginning = LastIsBeginning,
        Organisation = Organisation,
        Language = Language,
        From = From,
        Until = Until,
        WithFacets = true,
        Skip = (Page - 1) * HitsPerPage,
        Take = HitsPerPage,
    };

    private static string? Cut(string? value, int maxChars)
    {
        var trimmed = value?.Trim();
        if (string.IsNullOrEmpty(trimmed)) return null;
        return trimmed.Length <= maxChars ? trimmed : trimmed[..maxChars];
    }

    private static DateOnly? Day(string? value) =>
        IsoDay.TryRead(value, out var day) ? day : null;
}
