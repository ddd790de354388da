using System.Globalization;
using System.Text.Json;
using Avow.Archive;
using Avow.Publishing;

namespace Avow.Desk;

/// <summary>One field of a thing that a change touched: what stood there, and what stands since.</summary>
/// <param name="Path">"names.en", "belongsTo.1.of"; empty for a thing that is one value.</param>
/// <param name="Before">Empty when nothing stood there.</param>
/// <param name="After">Empty when nothing stands there.</param>
public sealed record ChangedField(string Path, IReadOnlyList<string> Before, IReadOnlyList<string> After)
{
    private const int MaxShown = 60;

    private const int MaxChars = 400;

    /// <summary>Of a list as long as an event's watch list.</summary>
    private const int MaxValues = 100;

    /// <summary>Said of every change by the head of its set.</summary>
    private static readonly string[] OfEditor = ["by", "at"];

    public IEnumerable<string> Steps => Path.Split('.');

    /// <summary>What went, what stayed, what came: of a list only its items that differ are marked.</summary>
    public (IReadOnlyList<string> Gone, IReadOnlyList<string> Kept, IReadOnlyList<string> Come) Parts =>
        ([.. Before.Except(After, StringComparer.Ordinal)], [.. After.Intersect(Before, StringComparer.Ordinal)], [.. After.Except(Before, StringComparer.Ordinal)]);

    /// <summary>The fields that differ, in the order in which they are kept; at most <see cref="MaxShown"/>. What is not JSON is shown as one value. Who said it, and when, stands above them all.</summary>
    public static IReadOnlyList<ChangedField> Of(Change change)
    {
        var (before, after) = (Flat(change.Before), Flat(change.After));
        return
        [
            .. after.Keys.Union(before.Keys, StringComparer.Ordinal)
                .Select(path => new ChangedField(path, before.GetValueOrDefault(path, []), after.GetValueOrDefault(path, [])))
                .Where(field => !field.Before.SequenceEqual(field.After, StringComparer.Ordinal) && !OfEditor.Contains(field.Steps.Last()))
                .Take(MaxShown),
        ];
    }

    /// <summary>The names in a state, by language; none where it has none.</summary>
    public static IReadOnlyDictionary<string, string> NamesIn(string? json) =>
        Flat(json).Where(field => field.Key.StartsWith("names.", StringComparison.Ordinal) && field.Value.Count > 0).ToDictionary(field => field.Key["names.".Length..], field => field.Value[0], StringComparer.Ordinal);

    private static Dictionary<string, IReadOnlyList<string>> Flat(string? json)
    {
        Dictionary<string, IReadOnlyList<string>> fields = new(StringComparer.Ordinal);
        if (json is null) return fields;
        try
        {
            using var document = JsonDocument.Parse(json);
            Add(fields, "", document.RootElement);
        }
        catch (JsonException)
        {
            fields[""] = [Cut(json)];
        }

        return fields;
    }

    private static void Add(Dictionary<string, IReadOnlyList<string>> fields, string path, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in value.EnumerateObject()) Add(fields, path.Length == 0 ? property.Name : $"{path}.{property.Name}", property.Value);
                break;
            case JsonValueKind.Array when value.EnumerateArray().All(item => item.ValueKind is JsonValueKind.String or JsonValueKind.Number):
                if (value.GetArrayLength() > 0) fields[path] = [.. value.EnumerateArray().Take(MaxValues).Select(item => Cut(item.ToString()))];
                break;
            case JsonValueKind.Array:
                foreach (var (item, at) in value.EnumerateArray().Select((item, at) => (item, at))) Add(fields, string.Create(CultureInfo.InvariantCulture, $"{path}.{at + 1}").TrimStart('.'), item);
                break;
            case JsonValueKind.Null or JsonValueKind.Undefined:
                break;
            default:
                fields[path] = [Cut(value.ToString())];
                break;
        }
    }

    private static string Cut(string value) => Shown.Name(value, MaxChars);
}
