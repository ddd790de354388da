using Avow.Archive;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Desk;

/// <summary>An organisation as it was typed into its form.</summary>
internal static class OrganisationTyped
{
    /// <param name="visit">Who types.</param>
    /// <param name="slug">Of the organisation; empty for a new one.</param>
    /// <param name="registry">Who has which address already.</param>
    /// <param name="typed">What was typed, with what is wrong with it.</param>
    public static OrganisationState Of(Visit visit, string slug, IRegistry registry, ref Filled typed)
    {
        var names = NamesTyped.Of(visit, ref typed);
        var addresses = Rows.Lines(visit.Field("addresses"));
        if (addresses.FirstOrDefault(address => !Source.IsWebAddress(address)) is { } none) typed = typed.With("addresses", visit.Words.NotASite(Shown.Name(none, 80)));
        else if (addresses.Select(Source.WhyNoSite).FirstOrDefault(why => why is not null) is { } wrongSite) typed = typed.With("addresses", visit.Words.SentenceOf(wrongSite));
        else if (TakenBy(registry, slug, addresses) is var (taken, by)) typed = typed.With("addresses", visit.Words.AddressOfAnother(Shown.Name(taken, 80), Names.ForReadersOf(visit.Words.Language.Tag, by.Names)?.Name ?? by.Slug, by.Slug));
        return new()
        {
            Names = names,
            Kinds = [.. visit.Field("kinds").Split([',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)],
            Addresses = addresses,
            BelongsTo = BelongsTo(visit, ref typed),
        };
    }

    // Two of one address would be one another's statements, and nobody could say whose.
    private static (string Address, Organisation By)? TakenBy(IRegistry registry, string slug, IReadOnlyList<string> addresses)
    {
        var mine = addresses.ToLookup(Plain, StringComparer.OrdinalIgnoreCase);
        foreach (var other in registry.Organisations().Where(other => other.Slug != slug))
        {
            if (other.Addresses.Select(Plain).FirstOrDefault(mine.Contains) is { } same) return (mine[same].First(), other);
        }

        return null;
    }

    // However its scheme was typed.
    private static string Plain(string address) => Source.Bare(Source.IsWebAddress(address) ? new Uri(address).AbsoluteUri : address).TrimEnd('/');

    private static List<BelongsTo> BelongsTo(Visit visit, ref Filled typed)
    {
        List<BelongsTo> belongs = [];
        foreach (var row in Rows.Of(visit, "of", "as", "since", "until"))
        {
            var isSince = Rows.IsDay(row[2], out var since);
            var isUntil = Rows.IsDay(row[3], out var until);
            if (!isSince || !isUntil) typed = typed.With("of", visit.Words.NoDay);
            else if ((CredibleDays.WhyNot(since, visit.Now) ?? CredibleDays.WhyNot(until, visit.Now)) is { } why) typed = typed.With("of", visit.Words.SentenceOf(why));
            else if (row[0].Length == 0 || row[1].Length == 0) typed = typed.With("of", visit.Words.SayToWhatAndAsWhat);
            else if (since is { } first && until is { } last && last <= first) typed = typed.With("of", visit.Words.EndsBeforeItBegins);
            belongs.Add(new(row[0], row[1], since, until));
        }

        return belongs;
    }
}
