using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>Who stands by this text, since when, and until when.</summary>
public sealed record EndorsementLine(Naming By, string? Slug, DateOnly From, int Reservations, DateOnly? WithdrawnOn, Id<Text>? Evidence)
{
    public static EndorsementLine Of(Endorsement endorsement, IRegistry registry)
    {
        var by = registry.Organisation(endorsement.Organisation);
        return new(
            by is null ? Naming.OfWords(endorsement.Organisation.Value) : Naming.Of(by),
            by?.Slug,
            endorsement.From,
            endorsement.Reservations.Count,
            endorsement.Withdrawal?.On,
            endorsement.Withdrawal?.Evidence);
    }
}
