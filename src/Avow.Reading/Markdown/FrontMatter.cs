using Avow.Statements;

namespace Avow.Reading;

/// <summary>The few fields of a Markdown file's front matter that say what a statement is: title, date, author, language, source, outlet.</summary>
internal static class FrontMatter
{
    /// <summary>The file's author typed it, so it is nearly always right (certainty, 0 to 1).</summary>
    private const double Certainty = 0.95;

    public static Metadata Read(string yaml)
    {
        var fields = Fields(yaml);
        return new Metadata
        {
            Titles = Find(fields, "title"),
            Authors = Find(fields, "author", "authors", "by"),
            Issuers = Find(fields, "issuer", "organisation", "organization", "signed"),
            Outlets = Find(fields, "outlet", "site", "publisher", "publication"),
            Languages = Find(fields, "lang", "language"),
            SourceAddresses = Find(fields, "source", "original", "original_url", "source_url"),
            CanonicalAddresses = Find(fields, "url", "canonical", "permalink", "canonical_url"),
            Dates = Dates(Find(fields, "date", "published", "created")),
        };
    }

    private static Dictionary<string, string> Fields(string yaml)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in yaml.Split('\n').Take(200))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || char.IsWhiteSpace(line[0]) || line[0] is '#' or '-') continue;
            var value = CleanWords.Of(line.AsSpan(colon + 1)).Trim('"', '\'').Trim();
            if (value.Length > 0 && value[0] is not ('|' or '>' or '{')) fields.TryAdd(line[..colon].Trim(), value.Trim('[', ']'));
        }

        return fields;
    }

    private static IReadOnlyList<Finding<string>> Find(Dictionary<string, string> fields, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (fields.TryGetValue(name, out var value) && value.Length > 0) return [new(value, $"front matter “{name}”", Certainty)];
        }

        return [];
    }

    private static IReadOnlyList<Finding<DateOnly>> Dates(IReadOnlyList<Finding<string>> written)
    {
        if (written.Count == 0) return [];
        var (value, evidence, certainty) = written[0];
        if (value.Length >= 10 && IsoDay.TryRead(value.AsSpan(0, 10), out var iso))
        {
            return [new(iso, evidence, certainty)];
        }

        return WrittenDates.Find(value) is [var first, ..] ? [new(first.Date, evidence, certainty)] : [];
    }
}
