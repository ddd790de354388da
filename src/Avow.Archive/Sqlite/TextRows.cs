using System.Globalization;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>Texts by the numbers of their rows, as the other tables name them.</summary>
internal static class TextRows
{
    public static long Of(Session session, Id<Text> id) =>
        session.Scalar("text-seq", ("$id", id.Value)) is long seq ? seq : throw new ArgumentException($"The archive has no text {id}.", nameof(id));

    /// <summary>Of a pair the one with the smaller id first, whatever the rows.</summary>
    public static (long A, long B) OfPair(Session session, Id<Text> one, Id<Text> other)
    {
        var (a, b) = Id<Text>.InOrder(one, other);
        return (Of(session, a), Of(session, b));
    }

    /// <summary>A JSON array, so that one statement takes them all.</summary>
    public static string Array(IEnumerable<long> rows) => $"[{string.Join(',', rows.Select(row => row.ToString(CultureInfo.InvariantCulture)))}]";

    /// <summary>Their relations are to be drawn anew.</summary>
    public static void SetUndrawn(Session session, params IEnumerable<long> rows) => session.Run("text-set-undrawn", ("$texts", Array(rows)));
}
