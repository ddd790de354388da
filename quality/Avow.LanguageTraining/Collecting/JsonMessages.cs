using System.Text.Json;

namespace Avow.LanguageTraining;

/// <summary>Reads a wiki's interface messages: one JSON object of keys and texts. Those that stand there in English are left out.</summary>
internal static class JsonMessages
{
    private static readonly Dictionary<string, HashSet<string>> English = new(StringComparer.Ordinal);

    public static IEnumerable<string> Of(string file)
    {
        var folder = Path.GetDirectoryName(file)!;
        if (!English.TryGetValue(folder, out var originals)) English[folder] = originals = [.. Texts(Path.Combine(folder, "en.json"))];
        var isEnglish = Path.GetFileName(file) == "en.json";
        return Texts(file).Where(t => isEnglish || !originals.Contains(t)).SelectMany(t => t.Split('\n'));
    }

    private static IEnumerable<string> Texts(string file)
    {
        if (!File.Exists(file)) yield break;
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        if (json.RootElement.ValueKind != JsonValueKind.Object) yield break;
        foreach (var message in json.RootElement.EnumerateObject())
        {
            if (message.Name[0] != '@' && message.Value.ValueKind == JsonValueKind.String) yield return message.Value.GetString()!;
        }
    }
}
