using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>What is known, as of a day, of an organisation's word on an event.</summary>
public enum AwaitedState
{
    Spoke,

    /// <summary>Something on the event stood on its site, in others' words alone.</summary>
    PassedOn,

    /// <summary>Its site was captured, and nothing on the event was in it.</summary>
    Silent,

    /// <summary>No capture, no silence.</summary>
    NotLookedAt,
}

/// <summary>One organisation of a dossier.</summary>
/// <param name="Slug">In addresses.</param>
/// <param name="Name">Its names.</param>
/// <param name="State">What is known.</param>
/// <param name="First">Its first text, or the first that it passed on; null where there is none.</param>
/// <param name="More">How many statements more there are.</param>
/// <param name="Look">The last look at its site until that day; null where nobody looked.</param>
/// <param name="Looks">How many there were.</param>
/// <param name="Stands">The first text on the event that it stands by, or stood by; null where there is none.</param>
public sealed record Awaited(string Slug, Naming Name, AwaitedState State, TextLine? First, int More, SiteLook? Look, int Looks, StandsBy? Stands)
{
    /// <param name="organisation">Whose word.</param>
    /// <param name="own">Its own texts on the event until the day.</param>
    /// <param name="passed">What stands on its site, until the day.</param>
    /// <param name="looks">At its own site, since the event and until the day, earliest first.</param>
    /// <param name="stands">What it stands by until the day, earliest first: to put one's name under words is to speak.</param>
    /// <param name="until">A withdrawal after that day has not come yet.</param>
    internal static Awaited Of(Organisation organisation, IEnumerable<DossierText> own, IEnumerable<DossierText> passed, IReadOnlyList<SiteLook> looks, IEnumerable<StandsBy> stands, DateOnly until)
    {
        List<DossierText> said = Ordered(own);
        var standing = stands.FirstOrDefault();
        var spoke = said.Count > 0;
        if (!spoke && standing is null) said = Ordered(passed);
        if (standing?.WithdrawnOn > until) standing = standing with { WithdrawnOn = null, Evidence = null };
        var state = spoke || standing is not null ? AwaitedState.Spoke
            : said.Count > 0 || looks.Any(look => look.HoldsEvent) ? AwaitedState.PassedOn
            : looks.Count > 0 ? AwaitedState.Silent : AwaitedState.NotLookedAt;
        return new(
            organisation.Slug,
            Naming.Of(organisation),
            state,
            said.Count > 0 ? TextLine.Of(said[0].Summary) : null,
            Math.Max(0, said.Select(text => text.Lead).Distinct().Count() - 1),
            looks.Count > 0 ? looks[^1] : null,
            looks.Count,
            standing);
    }

    // Of one day's texts the one that its statement is shown by comes first.
    private static List<DossierText> Ordered(IEnumerable<DossierText> texts) =>
        [.. texts.OrderBy(text => text.Summary.CountsFrom).ThenBy(text => text.Summary.Date is null).ThenBy(text => text.Summary.Id != text.Lead)];
}
