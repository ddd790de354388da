using System.Collections.Concurrent;
using System.Text.Json;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>Rules in their table.</summary>
internal static class WithheldRows
{
    private const int MaxFindings = 16;

    // Names are asked for with every capture that is kept; the finding is made when they change, one for all threads, for others remember what it found.
    private static readonly ConcurrentDictionary<string, NameFinding> Findings = new(StringComparer.Ordinal);

    public static string NameOf(WithheldRule rule) => rule switch
    {
        WithheldRule.OfName name => $"name {Id<WithheldRule>.FromKey(["name", .. name.Forms.Order(StringComparer.Ordinal)])}",
        WithheldRule.OfPassage passage => $"passage {passage.Text} {Id<WithheldRule>.FromKey("passage", passage.Words.Exact, passage.Words.Prefix, passage.Words.Suffix)}",
        WithheldRule.OfText text => $"text {text.Text}",
        WithheldRule.OfCapture capture => $"capture {capture.Capture}",
        _ => throw new ArgumentException($"There is no rule {rule.GetType().Name}.", nameof(rule)),
    };

    public static NameFinding Names(Session session)
    {
        var rows = session.Rows("withheld-names", row => row.Text(0));
        var key = string.Join('\n', rows);
        if (Findings.TryGetValue(key, out var found)) return found;
        if (Findings.Count > MaxFindings) Findings.Clear();
        return Findings.GetOrAdd(key, _ => new(rows.Select(row => Read(row)).Select(rule => new WithheldName(rule.Forms!, rule.IsNoted))));
    }

    public static StoredRule Read(string json) => JsonSerializer.Deserialize(json, ArchiveJson.Default.StoredRule)!;

    public static string Write(StoredRule rule) => JsonSerializer.Serialize(rule, ArchiveJson.Default.StoredRule);
}
