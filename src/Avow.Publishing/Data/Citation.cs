using System.Globalization;
using System.Text.Json;
using System.Text;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>How a text is cited, for programs that keep literature.</summary>
internal static class Citation
{
    /// <summary>BibTeX (O. Patashnik 1988), the entry type for what is published in no usual way.</summary>
    public static string BibTex(TextData text, string archive, PageAddresses addresses)
    {
        var entry = new StringBuilder($"@misc{{avow-{text.Id},\n");
        Field("author", string.Join(" and ", Authors(text).Select(name => $"{{{Escaped(name)}}}")), isEscaped: true);
        Field("title", TitleOf(text));
        if (text.Date is { } date)
        {
            Field("year", date.Year.ToString(CultureInfo.InvariantCulture));
            Field("date", IsoDay.Write(date));
        }

        Field("howpublished", text.Outlet.Name);
        Field("language", text.Language);
        if (addresses.Origin is not null) Field("url", addresses.Canonical(addresses.Text(Avow.Statements.Id<Avow.Statements.Text>.FromTrusted(text.Id))));
        Field("note", $"{archive}; captured {IsoDay.Write(DateOnly.FromDateTime(text.Source.CapturedAt.UtcDateTime))} from {text.Source.Address}; SHA-256 {text.Source.Sha256}");
        return entry.Append("}\n").ToString();

        void Field(string name, string value, bool isEscaped = false)
        {
            if (value.Length > 0) entry.Append("  ").Append(name).Append(" = {").Append(isEscaped ? value : Escaped(value)).Append("},\n");
        }
    }

    /// <summary>Citation Style Language, JSON schema 1.0.2: one item.</summary>
    public static string Csl(TextData text, string archive, PageAddresses addresses)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new() { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" }))
        {
            json.WriteStartArray();
            json.WriteStartObject();
            json.WriteString("id", $"avow-{text.Id}");
            json.WriteString("type", "webpage");
            json.WriteString("title", TitleOf(text));
            json.WriteStartArray("author");
            foreach (var name in Authors(text))
            {
                json.WriteStartObject();
                json.WriteString("literal", name);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            if (text.Date is { } date) Date(json, "issued", date);
            Date(json, "accessed", DateOnly.FromDateTime(text.Source.CapturedAt.UtcDateTime));
            json.WriteString("container-title", text.Outlet.Name);
            json.WriteString("language", text.Language);
            if (addresses.Origin is not null) json.WriteString("URL", addresses.Canonical(addresses.Text(Avow.Statements.Id<Avow.Statements.Text>.FromTrusted(text.Id))));
            json.WriteString("archive", archive);
            json.WriteString("archive_location", $"t/{text.Id}");
            json.WriteString("note", $"{text.Source.Address}; SHA-256 {text.Source.Sha256}");
            json.WriteEndObject();
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    /// <summary>Who is cited: who is named as speaking. Whoever printed it is no author.</summary>
    internal static IReadOnlyList<string> Authors(TextData text) => [.. text.Issuers.Select(issuer => issuer.Name)];

    private static string TitleOf(TextData text) => Shown.Title(text.Title.Length > 0 ? text.Title : text.Words);

    private static void Date(Utf8JsonWriter json, string name, DateOnly day)
    {
        json.WriteStartObject(name);
        json.WriteStartArray("date-parts");
        json.WriteStartArray();
        json.WriteNumberValue(day.Year);
        json.WriteNumberValue(day.Month);
        json.WriteNumberValue(day.Day);
        json.WriteEndArray();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    // The ten characters that TeX reads otherwise (The TeXbook, chapter 7).
    private static string Escaped(string words) => string.Concat(words.Select(c => c switch
    {
        '\\' => "\\textbackslash{}",
        '~' => "\\textasciitilde{}",
        '^' => "\\textasciicircum{}",
        // Braces are counted even behind a backslash.
        '{' => "\\textbraceleft{}",
        '}' => "\\textbraceright{}",
        '$' or '&' or '#' or '_' or '%' => $"\\{c}",
        '\n' or '\r' or '\t' => " ",
        _ => c.ToString(),
    }));
}
