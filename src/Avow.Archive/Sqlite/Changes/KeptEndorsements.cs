using System.Text.Json;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>Endorsements by organisation and text. What is kept is never overwritten: a withdrawal is added, and with a merge it goes over whole.</summary>
internal sealed class KeptEndorsements : IKept
{
    public static string NameOf(string organisation, Id<Text> text) => $"{organisation} {text}";

    public static void Keep(Session session, Endorsement endorsement) => session.Run(
        "endorsement-set",
        ("$organisation", endorsement.Organisation.Value),
        ("$text", endorsement.Text.Value),
        ("$since", Row.Of(endorsement.From)),
        ("$reservations", Endorsements.Write(endorsement.Reservations)),
        ("$withdrawn_on", Row.Of(endorsement.Withdrawal?.On)),
        ("$withdrawn_by", endorsement.Withdrawal?.Evidence?.Value));

    public static string Write(Endorsement endorsement) => JsonSerializer.Serialize(
        new(endorsement.From, Endorsements.Stored(endorsement.Reservations), endorsement.Withdrawal?.On, endorsement.Withdrawal?.Evidence?.Value),
        ArchiveJson.Default.EndorsementState);

    public static Endorsement? Of(Session session, string thing)
    {
        var (organisation, text) = Named(thing);
        return session.First("endorsement-one", Endorsements.Read, ("$organisation", organisation.Value), ("$text", text.Value));
    }

    public string? Read(Session session, string thing) => Of(session, thing) is { } endorsement ? Write(endorsement) : null;

    public Problem? Write(Changing changing, string thing, string? state)
    {
        var (organisation, text) = Named(thing);
        changing.Session.Run("endorsement-remove", ("$organisation", organisation.Value), ("$text", text.Value));
        if (state is null) return null;
        var said = JsonSerializer.Deserialize(state, ArchiveJson.Default.EndorsementState)!;
        Keep(changing.Session, new()
        {
            Organisation = organisation,
            Text = text,
            From = said.From,
            Reservations = Endorsements.Of(text, said.Reservations),
            Withdrawal = said.WithdrawnOn is { } on ? new(on, said.WithdrawnBy is { } by ? Id<Text>.FromTrusted(by) : null) : null,
        });
        return null;
    }

    private static (Id<Organisation> Organisation, Id<Text> Text) Named(string thing)
    {
        var space = thing.LastIndexOf(' ');
        return (Organisation.IdOf(thing[..space]), Id<Text>.FromTrusted(thing[(space + 1)..]));
    }
}

/// <summary>An endorsement without its names.</summary>
internal sealed record EndorsementState(DateOnly From, IReadOnlyList<StoredReservation> Reservations, DateOnly? WithdrawnOn, string? WithdrawnBy);
