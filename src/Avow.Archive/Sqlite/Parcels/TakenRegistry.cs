using System.Globalization;
using System.Text.Json;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>What a parcel says of the archive and of the world.</summary>
internal sealed class TakenRegistry(Session session)
{
    private const int MaxNameChars = 500;

    public Problem? Take(ParcelLine line, ArchiveLine archive)
    {
        if (archive.Version > ArchiveLine.Present) return line.Wrong(string.Create(CultureInfo.InvariantCulture, $"it was written by a newer avow (version {archive.Version}; this program knows {ArchiveLine.Present})"), ProblemKind.NewerVersion);
        if (archive.Version < 1 || VisibleWords.WhyNot(archive.Name) is not null || archive.Name.Length > MaxNameChars) return line.Wrong("it is no version that there is, or the archive’s name is empty, too long or holds a control character");
        if (!Sha256Digest.TryParse(archive.HarvestKey, out var key)) return line.Wrong("the key of the archive is not 64 hexadecimal digits");
        About("name", archive.Name);
        About("harvest", key.ToString());
        About("registry", "1");
        if (archive.Checked is { } check) About("checked", SqliteUpkeep.Written(new(check.At, Math.Max(0, check.Problems))));
        return null;
    }

    public Problem? Take(ParcelLine line, OrganisationLine organisation)
    {
        BelongsTo[] belongs = [.. organisation.BelongsTo.Select(of => new BelongsTo(of.Of, of.As, of.From, of.Until))];
        OrganisationState state = new() { Names = organisation.Names, Kinds = organisation.Kinds, Addresses = organisation.Addresses, BelongsTo = belongs };
        if (!Slugs.IsSlug(organisation.Slug)) return line.Wrong("an organisation has no slug");
        if (RegistryStateCheck.Of(organisation.Slug, state) is { } wrong) return line.Wrong($"{wrong.Thing}: {wrong.Reason}");
        if (organisation.FormerSlugs.FirstOrDefault(slug => !Slugs.IsSlug(slug) || slug == organisation.Slug) is { } former) return line.Wrong($"“{OneLine.Of(former)}” is no former slug of it");
        var id = Organisation.IdOf(organisation.Slug).Value;
        session.Run("parcel-take-organisation", ("$id", id), ("$slug", organisation.Slug), ("$names", Json(organisation.Names)), ("$kinds", Json(organisation.Kinds)), ("$addresses", Json(organisation.Addresses)));
        foreach (var of in belongs)
            session.Run("parcel-take-membership", ("$member", id), ("$whole", Organisation.IdOf(of.Of).Value), ("$capacity", of.As), ("$since", Row.Of(of.From) ?? ""), ("$until", Row.Of(of.Until)));
        foreach (var slug in organisation.FormerSlugs) session.Run("former-slug-insert", ("$slug", slug), ("$organisation", id));
        return null;
    }

    public Problem? Take(ParcelLine line, EventLine @event)
    {
        if (!Slugs.IsSlug(@event.Slug)) return line.Wrong("an event has no slug");
        if (RegistryStateCheck.Of(@event.Slug, new EventState { Names = @event.Names, From = @event.From, Awaits = @event.Awaits }) is { } wrong) return line.Wrong($"{wrong.Thing}: {wrong.Reason}");
        var id = Event.IdOf(@event.Slug).Value;
        session.Run("parcel-take-event", ("$id", id), ("$slug", @event.Slug), ("$names", Json(@event.Names)), ("$since", Row.Of(@event.From)));
        foreach (var awaited in @event.Awaits) session.Run("parcel-take-watched", ("$event", id), ("$organisation", Organisation.IdOf(awaited).Value));
        return null;
    }

    public Problem? Take(ParcelLine line, DistinctionLine distinction)
    {
        if (!Slugs.IsSlug(distinction.A) || !Slugs.IsSlug(distinction.B)) return line.Wrong("an organisation has no slug");
        session.Run("distinct-insert", ("$a", distinction.A), ("$b", distinction.B), ("$by", TakenRelations.Unnamed), ("$at", Row.Of(distinction.At)));
        return null;
    }

    public Problem? Take(ParcelLine line, EndorsementLine endorsement)
    {
        var text = Id<Text>.FromTrusted(endorsement.Text).Value;
        foreach (var reservation in endorsement.Reservations) ParcelGuard.Given(reservation.Exact, reservation.Prefix, reservation.Suffix, reservation.Words);
        if (endorsement.WithdrawnOn is null != endorsement.WithdrawnBy is null && endorsement.WithdrawnOn is null) return line.Wrong("a text shows a withdrawal of which there is no day");
        session.Run(
            "parcel-take-endorsement",
            ("$organisation", Organisation.IdOf(endorsement.Organisation).Value),
            ("$text", text),
            ("$since", Row.Of(endorsement.From)),
            ("$reservations", JsonSerializer.Serialize(endorsement.Reservations, ArchiveJson.Default.IReadOnlyListStoredReservation)),
            ("$withdrawn_on", Row.Of(endorsement.WithdrawnOn)),
            ("$withdrawn_by", endorsement.WithdrawnBy is { } shown ? Id<Text>.FromTrusted(shown).Value : null));
        return null;
    }

    private void About(string key, string value) => session.Run("about-set", ("$key", key), ("$value", value));

    private static string Json(IReadOnlyList<string> list) => JsonSerializer.Serialize(list, ArchiveJson.Default.IReadOnlyListString);

    private static string Json(IReadOnlyDictionary<string, string> names) => JsonSerializer.Serialize(names, ArchiveJson.Default.IReadOnlyDictionaryStringString);
}
