using System.Globalization;
using System.Text;
using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>Tables for spreadsheets, RFC 4180, beside the lines that say more. What a spreadsheet would take for a formula is written as words.</summary>
internal static class ParcelTables
{
    public static void Organisations(IRegistry registry, Stream to) => Write(
        to,
        ["slug", "names", "kinds", "addresses"],
        registry.Organisations().OrderBy(one => one.Slug, StringComparer.Ordinal).Select(one => new[] { one.Slug, Names(one.Names), string.Join("; ", one.Kinds), string.Join(" ", one.Addresses) }));

    public static void Memberships(IRegistry registry, Stream to)
    {
        var slugs = registry.Organisations().ToDictionary(one => one.Id, one => one.Slug);
        Write(
            to,
            ["member", "of", "as", "from", "until"],
            slugs.OrderBy(one => one.Value, StringComparer.Ordinal).SelectMany(one => registry.MembershipsOf(one.Key).Where(membership => membership.Member == one.Key))
                .Select(membership => new[] { slugs[membership.Member], slugs[membership.Of], membership.As, IsoDay.Write(membership.From) ?? "", IsoDay.Write(membership.Until) ?? "" }));
    }

    public static void Events(IRegistry registry, Stream to)
    {
        var slugs = registry.Organisations().ToDictionary(one => one.Id, one => one.Slug);
        Write(
            to,
            ["slug", "names", "from", "awaits"],
            registry.Events().OrderBy(one => one.Slug, StringComparer.Ordinal)
                .Select(one => new[] { one.Slug, Names(one.Names), IsoDay.Write(one.From) ?? "", string.Join(" ", (registry.WatchList(one.Id)?.Awaits ?? []).Select(awaited => slugs[awaited]).Order(StringComparer.Ordinal)) }));
    }

    public static void Relations(IEnumerable<Relation> relations, Stream to) => Write(
        to,
        ["id", "kind", "from", "to", "direction known", "method", "score", "verdict", "passages"],
        relations.Select(relation => new[]
        {
            relation.Id.Value,
            relation.Kind.ToString(),
            relation.From.Value,
            relation.To.Value,
            relation.DirectionKnown ? "yes" : "no",
            (relation.Origin as RelationOrigin.Detected)?.Method ?? "asserted",
            (relation.Origin as RelationOrigin.Detected)?.Score.ToString("R", CultureInfo.InvariantCulture) ?? "",
            relation.Decision?.Verdict.ToString() ?? "",
            relation.Spans.Count.ToString(CultureInfo.InvariantCulture),
        }));

    public static IReadOnlyList<string> TextColumns { get; } = ["id", "statement", "role", "date", "language", "title", "issuer", "outlet", "source", "captured", "sha256"];

    public static string Line(ParcelText text) => Csv.Line(
        text.Text.Id.Value,
        text.Summary.Statement.Value,
        text.Text.Role == WitnessRole.Frame ? "frame" : "statement",
        IsoDay.Write(text.Text.Date) ?? "",
        text.Text.Language,
        text.Text.Title,
        text.Issuer ?? "",
        text.Summary.Outlet?.Slug ?? "",
        text.Capture.Source.ShownAddress,
        text.Capture.CapturedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        text.Capture.Digest.ToString());

    private static void Write(Stream to, string[] columns, IEnumerable<string[]> rows)
    {
        to.Write(Encoding.UTF8.GetBytes(Csv.Line(columns)));
        foreach (var row in rows) to.Write(Encoding.UTF8.GetBytes(Csv.Line(row)));
    }

    private static string Names(IReadOnlyDictionary<string, string> names) => string.Join("; ", names.OrderBy(name => name.Key, StringComparer.Ordinal).Select(name => $"{name.Key}: {name.Value}"));
}
