using System.Globalization;
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

    /// <summary>What of the address was left out, or can find nothing.</summary>
    public IReadOnlyList<Unheeded> Wrong { get; init; } = [];

    public bool IsEmpty => Words.Length == 0 && Organisation is null && Language is null && From is null && Until is null;

    /// <summary>Reads the fields of an address: what is none of a field's values counts as not filled in, what is too long is cut; both are said in <see cref="Wrong"/>.</summary>
    public static SearchForm FromUntrusted(Func<string, string?> field)
    {
        var asked = new AskedFields(field);
        var (from, until, page) = (asked.Day("from"), asked.Day("until"), asked.Number("page"));
        if (until < from) asked.Say(new("until", IsoDay.Write(until.Value), "the last day is before the first, and nothing can lie between them", "Change one of the two days."));
        if (field("q")?.Trim() is { Length: > SearchQuery.MaxChars } words)
            asked.Say(new("q", Shown.Name(words), string.Create(CultureInfo.InvariantCulture, $"it is longer than {SearchQuery.MaxChars:N0} characters"), "Ask with fewer words; what stands behind them is not looked for."));
        return new()
        {
            Words = Cut(field("q"), SearchQuery.MaxChars) ?? "",
            LastIsBeginning = field("last") == Beginning, // what our own script adds; nobody types it
            Organisation = Cut(field("organisation"), 100), // an unknown one, and an unknown language, is told by the search
            Language = Cut(field("language"), 35),
            ReadIn = Cut(field("read"), 35),
            From = from,
            Until = until,
            Page = page,
            Wrong = asked.Wrong.Count == 0 ? [] : asked.Wrong,
        };
    }

    public SearchQuery ToQuery() => new()
    {
        Words = Words,
        LastIsBeginning = LastIsBeginning,
        Organisation = Organisation,
        Language = Language,
        From = From,
        Until = Until,
        WithFacets = true,
        Skip = (Math.Min(Page, MaxPage) - 1) * HitsPerPage,
        Take = HitsPerPage,
    };

    private static string? Cut(string? value, int maxChars)
    {
        var trimmed = value?.Trim();
        if (string.IsNullOrEmpty(trimmed)) return null;
        return trimmed.Length <= maxChars ? trimmed : trimmed[..maxChars];
    }
}
