using Avow.Statements;

namespace Avow.Road;

/// <summary>The days of a registry file that nobody can mean: see <see cref="CredibleDays"/>.</summary>
internal static class WrongDays
{
    public static IEnumerable<Problem> In(RegistryFile file, string path, DateTimeOffset now)
    {
        foreach (var membership in file.Memberships)
        {
            if (WhyNot(membership.From, membership.Until) is { } why) yield return Wrong($"membership of “{OneLine.Of(membership.Member ?? "")}” in “{OneLine.Of(membership.Of ?? "")}”", why);
        }

        foreach (var occasion in file.Events)
        {
            if (WhyNot(occasion.From) is { } why) yield return Wrong($"event “{OneLine.Of(occasion.Id ?? "")}”", why);
        }

        foreach (var standing in file.Endorsements)
        {
            if (WhyNot(standing.From, standing.Withdrawn) is { } why) yield return Wrong($"endorsement by “{OneLine.Of(standing.Organisation ?? "")}”", why);
        }

        string? WhyNot(params IReadOnlyList<DateOnly?> days) => days.Select(day => CredibleDays.WhyNot(day, now)).FirstOrDefault(why => why is not null);

        Problem Wrong(string place, string reason) => Registration.WrongIn(path, place, reason);
    }
}
