using System.Globalization;

namespace Avow.Archive;

/// <summary>
/// Gives every text that a transaction changed its time, as the last thing before the commit; triggers noted which (migration 0009). Under the writer's lock, so
/// times grow in the order of commits, whichever process makes them; a clock that was set back does not take them back.
/// </summary>
internal static class Stamping
{
    // Of no fractions, in UTC: by these strings times are compared.
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    public static string Of(DateTimeOffset time) => time.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture);

    public static DateTimeOffset Read(string written) => DateTimeOffset.ParseExact(written, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    public static void Stamp(Session session, DateTimeOffset now)
    {
        if (session.Scalar("stamp-any") is null) return;
        session.Run("stamp-statements");
        session.Run("stamp-set", ("$now", Of(now + IHarvest.MostAhead)));
        session.Run("stamp-done");
    }
}
