using Avow.Statements;

namespace Avow.Reading;

/// <summary>
/// Weighs the bylines of a page against each other. The same people named twice are surer; a first name or a user's name becomes the
/// full name that stands elsewhere; the site's own name is an author only when nobody else is.
/// </summary>
internal sealed class AuthorLines
{
    private const int MaxBylines = 64;

    /// <summary>What each further place that names the same people adds (certainty, 0 to 1), up to so many places.</summary>
    private const double GainOfAgreement = 0.04;
    private const int MostAgreements = 3;

    /// <summary>The site's own name as an author is no surer than this (0 to 1).</summary>
    private const double OfSite = 0.5;

    /// <summary>What a user's name loses against a person's (certainty, 0 to 1).</summary>
    private const double LossOfUserName = 0.06;

    /// <summary>A full name that completes another is at least this sure (0 to 1).</summary>
    private const double LeastOfFullName = 0.45;

    private readonly List<Byline> found = [];

    public void Add(Byline? byline)
    {
        if (byline is not null && found.Count < MaxBylines) found.Add(byline);
    }

    public AuthorFindings Weighed(SiteNames names)
    {
        var weighed = Merged(found).ConvertAll(b => Weighed(b, names));
        weighed = Merged(weighed.Select(b => FullNameOf(b, weighed) is { } full ? full with { Certainty = Math.Max(b.Certainty, full.Certainty), Evidence = b.Evidence } : b));
        weighed = [.. weighed.OrderByDescending(b => b.Certainty)];
        return new(
            [.. weighed.SelectMany(b => b.Names.Select(n => new Finding<string>(n, b.Evidence, b.Certainty))).DistinctBy(f => AuthorName.Folded(f.Value))],
            [.. weighed.Select(b => new Finding<string>(b.Printed, b.Evidence, b.Certainty))]);
    }

    private static Byline Weighed(Byline byline, SiteNames names)
    {
        if (byline.Names.All(names.Hold)) return byline with { Certainty = Math.Min(byline.Certainty, OfSite) };
        return byline.Names is [var only] && IsUserName(only) ? byline with { Certainty = byline.Certainty - LossOfUserName } : byline;
    }

    private static List<Byline> Merged(IEnumerable<Byline> bylines)
    {
        var byKey = new Dictionary<string, int>(StringComparer.Ordinal);
        var merged = new List<Byline>();
        var agreements = new Dictionary<int, int>();
        foreach (var byline in bylines)
        {
            if (byKey.TryAdd(byline.Key, merged.Count)) merged.Add(byline);
            else merged[byKey[byline.Key]] = Agreed(merged[byKey[byline.Key]], byline);
            agreements[byKey[byline.Key]] = agreements.GetValueOrDefault(byKey[byline.Key]) + 1;
        }

        return [.. merged.Select((b, i) => b with { Certainty = Math.Min(0.99, b.Certainty + (GainOfAgreement * Math.Min(MostAgreements, agreements[i] - 1))) })];
    }

    private static Byline Agreed(Byline first, Byline second)
    {
        var surer = second.Certainty > first.Certainty ? second : first;
        var printed = surer.IsPrintedTogether ? surer : first.IsPrintedTogether ? first : second.IsPrintedTogether ? second : surer;
        return surer with { Printed = printed.Printed };
    }

    // "Todd" of one place and "Todd Bates" of another; "todd.bates" and "Todd Bates".
    private static Byline? FullNameOf(Byline byline, List<Byline> all)
    {
        if (byline.Names is not [var name] || (name.Contains(' ', StringComparison.Ordinal) && !IsUserName(name))) return null;
        var parts = name.Split([' ', '.', '_', '-'], StringSplitOptions.RemoveEmptyEntries);
        return all.Find(b => b.Certainty >= LeastOfFullName && b.Names is [var full] && full.Contains(' ', StringComparison.Ordinal) && !full.Equals(name, StringComparison.OrdinalIgnoreCase) && AuthorName.IsPerson(full)
            && full.Split(' ') is var words && (parts.Length > 1 || words[0].Equals(name, StringComparison.OrdinalIgnoreCase))
            && parts.All(p => words.Contains(p, StringComparer.OrdinalIgnoreCase)));
    }

    private static bool IsUserName(string name) =>
        !name.Contains(' ', StringComparison.Ordinal) && (name.Any(c => char.IsDigit(c) || c is '.' or '_') || (name.Length > 2 && name.All(char.IsLower) && name[0] < '\u0600'));
}
