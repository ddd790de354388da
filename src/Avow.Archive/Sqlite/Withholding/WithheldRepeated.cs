using Avow.Statements;

namespace Avow.Archive;

/// <summary>What editors said that repeats words of a text or a capture which are withheld there: it stays in the archive, and is not told.</summary>
internal static class WithheldRepeated
{
    /// <param name="session">Where to ask.</param>
    /// <param name="damaged">The capture of the damage.</param>
    /// <param name="resolution">What became of it.</param>
    public static bool In(Session session, long damaged, DamageResolution resolution)
    {
        if (resolution.InText is { } text)
        {
            if (session.Scalar("text-said-withheld", ("$id", text.Value)) is > 0L) return true;
            if (session.First("withheld-place-of-text", row => (long?)row.Long(3), ("$id", text.Value)) is { } capture && Repeats(WithheldOfCapture.Of(session, capture), resolution)) return true;
        }

        if (resolution.InCapture is { } named && session.Scalar("capture-seq", ("$id", named.Value)) is long found && WithheldOfCapture.Of(session, found) is var rules && (rules.Whole is not null || Repeats(rules, resolution))) return true;
        return Repeats(WithheldOfCapture.Of(session, damaged), resolution);
    }

    public static bool In(Session session, long capture, Reservation reservation) =>
        Repeats(WithheldOfCapture.Of(session, capture), reservation.About.Exact, reservation.Words);

    private static bool Repeats(WithheldOfCapture rules, DamageResolution resolution) => Repeats(rules, resolution.Found, resolution.Why);

    private static bool Repeats(WithheldOfCapture rules, params string?[] said) =>
        rules.Rules.Any(rule => rule.Words is { } words && said.Any(one => new WithheldPassage(words, rule.IsNoted).IsRepeatedBy(one)));
}
