using System.Text.Json;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>What editors corrected, in its table, and put before every reading.</summary>
internal static class Corrections
{
    public static IReadOnlyList<Correction> Of(Session session, long capture, int ordinal) => session.Rows(
        "correction-of",
        row => JsonSerializer.Deserialize(row.Text(0), ArchiveJson.Default.Correction)!,
        ("$capture", capture),
        ("$ordinal", ordinal));

    public static void Append(Session session, long capture, int ordinal, Correction correction) => session.Run(
        "correction-insert",
        ("$capture", capture),
        ("$ordinal", ordinal),
        ("$field", correction.Field.ToString()),
        ("$corrected_at", Row.Of(correction.At)),
        ("$correction", JsonSerializer.Serialize(correction, ArchiveJson.Default.Correction)));

    /// <summary>The reading as it is to be shown: every document as its editors corrected it.</summary>
    public static PreparedReading Applied(Session session, long capture, PreparedReading reading)
    {
        // Captures that nobody corrected, as good as all, cost one look.
        if (session.Scalar("correction-any", ("$capture", capture)) is null) return reading;
        return reading with { Documents = [.. reading.Documents.Select(document => Applied(document, Of(session, capture, document.Ordinal)))] };
    }

    private static PreparedDocument Applied(PreparedDocument document, IReadOnlyList<Correction> corrections) =>
        corrections.Count > 0 && document.Content.Corrected(corrections) is { Applied.Count: > 0 } corrected
            ? PreparedDocument.From(corrected.Content, document.Content, document.Ordinal)
            : document;
}
