using System.Text;
using System.Text.Json;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>Which captures a rule touches: of most, what its thing says; a name is looked for in all that is kept.</summary>
internal static class TouchedCaptures
{
    /// <summary>Documents that are looked into at once.</summary>
    private const int Batch = 256;

    public static IReadOnlyList<long> Of(Session session, StoredRule rule) => rule.Kind switch
    {
        StoredRule.OfName => ByName(session, rule, 0, long.MaxValue),
        StoredRule.OfCapture => session.Scalar("capture-seq", ("$id", rule.Capture)) is long capture ? [capture] : [],
        _ => session.First("withheld-place-of-text", row => row.LongOrNull(0), ("$id", rule.Text)) is { } source ? session.Rows("withheld-captures-of-source", row => row.Long(0), ("$source", source)) : [],
    };

    /// <summary>Those that a name touches, in the order in which they were kept.</summary>
    /// <param name="session">Where to ask.</param>
    /// <param name="rule">Of a name.</param>
    /// <param name="after">Only captures behind this one.</param>
    /// <param name="until">Up to this one.</param>
    public static List<long> ByName(Session session, StoredRule rule, long after, long until)
    {
        var names = new NameFinding([new(rule.Forms!, rule.IsNoted)]);
        HashSet<long> touched = [];
        foreach (var (capture, isTouched) in session.Rows("withheld-scan-captures", row => (row.Long(0), Enumerable.Range(1, 4).Any(column => Holds(names, row.TextOrNull(column)))), ("$after", after), ("$until", until)))
        {
            if (isTouched) touched.Add(capture);
        }

        List<(long Capture, string Words, string Json, string? AsRead)> batch = [];
        session.Rows("withheld-scan-documents", row =>
        {
            // What something is withheld of already is looked at by the rules themselves.
            if (row.Int(4) != 0) touched.Add(row.Long(0));
            else batch.Add((row.Long(0), row.Text(1), row.Text(2), row.TextOrNull(3)));
            if (batch.Count == Batch) Look();
            return 0;
        }, ("$after", after), ("$until", until));
        Look();
        return [.. touched.Order()];

        void Look()
        {
            touched.UnionWith(batch.AsParallel().Where(one => Holds(names, one.Words) || InJson(names, one.Json) || InJson(names, one.AsRead)).Select(one => one.Capture).ToList());
            batch.Clear();
        }
    }

    internal static bool Holds(NameFinding names, string? words) => names.Stands(words) || names.StandsInAddress(words);

    // All that is said in it at once: a part of a name in each of two places finds more than there is, never less.
    internal static bool InJson(NameFinding names, string? json)
    {
        if (json is null) return false;
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json), new JsonReaderOptions { MaxDepth = 128 });
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.String && reader.GetString() is { Length: > 1 } said && Holds(names, said)) return true;
        }

        return false;
    }
}
