using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>What is known of a text beside its words, as YAML whose values are JSON strings: no word of a source can be taken for a key.</summary>
internal static class FrontMatter
{
    public static void Write(StringBuilder to, ParcelText text)
    {
        to.Append("---\n");
        Say("id", text.Text.Id.Value);
        Say("statement", text.Summary.Statement.Value);
        Say("role", text.Text.Role == WitnessRole.Frame ? "frame" : "statement");
        Say("title", text.Text.Title);
        Say("language", text.Text.Language);
        Say("date", IsoDay.Write(text.Text.Date));
        Say("issuer", text.Issuer);
        Say("outlet", text.Outlet);
        Say("event", text.Event);
        Found("issuers found", text.Metadata.Issuers);
        Found("authors found", text.Metadata.Authors);
        Found("languages found", text.Metadata.Languages);
        if (text.Days.Any()) to.Append("dates found:\n");
        foreach (var (of, found) in text.Days) to.Append(CultureInfo.InvariantCulture, $"  - {{ day: {Json(IsoDay.Write(found.Value)!)}, of: {Json(of)}, evidence: {Json(found.Evidence)}, certainty: {Number(found.Certainty)} }}\n");
        Found("licences found", text.Metadata.Licences);
        Say("source", text.Capture.Source.ShownAddress);
        Say("captured", text.Capture.CapturedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        Say("capture", text.Capture.Id.Value);
        Say("sha256", text.Capture.Digest.ToString());
        Say("reader", text.Document.Content.Reader);
        if (text.Corrections.Count > 0) to.Append("corrections:\n");
        foreach (var correction in text.Corrections)
            to.Append(CultureInfo.InvariantCulture, $"  - {{ field: {Json(correction.Field.ToString())}, value: {Json(correction.Value ?? "")}, was: {Json(correction.Was ?? "")}, by: {Json(correction.By)}, why: {Json(correction.Why)} }}\n");
        to.Append("---\n");

        void Say(string key, string? value)
        {
            if (value is { Length: > 0 }) to.Append(CultureInfo.InvariantCulture, $"{key}: {Json(value)}\n");
        }

        void Found(string key, IReadOnlyList<Finding<string>> values)
        {
            if (values.Count > 0) to.Append(CultureInfo.InvariantCulture, $"{key}:\n");
            foreach (var found in values) to.Append(CultureInfo.InvariantCulture, $"  - {{ name: {Json(found.Value)}, evidence: {Json(found.Evidence)}, certainty: {Number(found.Certainty)} }}\n");
        }
    }

    private static string Json(string value) => $"\"{JsonEncodedText.Encode(value, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    private static string Number(double certainty) => Math.Clamp(certainty, 0, 1).ToString("0.##", CultureInfo.InvariantCulture);
}
