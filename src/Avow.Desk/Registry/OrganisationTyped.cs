using Avow.Archive;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Desk;

/// <summary>An organisation as it was typed into its form.</summary>
internal static class OrganisationTyped
{
    public static OrganisationState Of(Visit visit, ref Filled typed)
    {
        var names = NamesTyped.Of(visit, ref typed);
        var addresses = Rows.Lines(visit.Field("addresses"));
        if (addresses.FirstOrDefault(address => !Source.IsWebAddress(address)) is { } none) typed = typed.With("addresses", visit.Words.NotASite(Shown.Name(none, 80)));
        else if (addresses.Select(Source.WhyNoSite).FirstOrDefault(why => why is not null) is { } wrongSite) typed = typed.With("addresses", visit.Words.SentenceOf(wrongSite));
        return new()
        {
            Names = names,
            Kinds = [.. visit.Field("kinds").Split([',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)],
            Addresses = addresses,
            BelongsTo = BelongsTo(visit, ref typed),
        };
    }

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
