using Avow.Statements;

namespace Avow.Archive;

/// <summary>The filters of one search, over rows of texts.</summary>
internal sealed class SearchFilter
{
    private readonly TextColumns columns;
    private readonly bool[]? languages;
    private readonly int organisation = Any;
    private readonly HashSet<long>? onHost;
    private readonly int since;
    private readonly int until = int.MaxValue;

    private const int Any = -2;

    public SearchFilter(SearchQuery query, TextColumns columns, Session session)
    {
        this.columns = columns;
        if (!string.IsNullOrEmpty(query.Language))
        {
            var primary = Languages.Primary(query.Language);
            languages = [.. columns.Languages.Select(tag => tag == primary || (tag.StartsWith(primary, StringComparison.Ordinal) && tag[primary.Length] == '-'))];
        }

        if (!string.IsNullOrEmpty(query.Organisation))
        {
            organisation = columns.Slugs.ToList().IndexOf(query.Organisation);
            // An unregistered organisation is known by the host it publishes on.
            if (organisation < 0) onHost = [.. session.Rows("text-seqs-of-host", row => row.Long(0), ("$host", query.Organisation.ToLowerInvariant()))];
        }

        if (query.From is { } from) since = Number(from);
        if (query.Until is { } last) until = Number(last);
    }

    /// <summary>Whether a text is asked for. One without a day is on no side of any.</summary>
    public bool Fits(int seq)
    {
        if ((uint)seq >= (uint)columns.Lead.Length || columns.Lead[seq] == 0) return false;
        if (languages is not null && !languages[columns.Language[seq]]) return false;
        if (onHost is not null ? !onHost.Contains(seq) : organisation != Any && columns.Outlet[seq] != organisation && columns.Issuing[seq] != organisation) return false;
        var day = columns.Day[seq];
        return (since == 0 || day >= since) && (until == int.MaxValue || (day != 0 && day <= until));
    }

    private static int Number(DateOnly day) => (day.Year * 10_000) + (day.Month * 100) + day.Day;
}
