using System.Text.RegularExpressions;
using Avow.Desk;
using Avow.Publishing;

namespace Avow.Tests.Desk;

/// <summary>The desk says the same things in every language of the pages.</summary>
public sealed partial class DeskCatalogueTests
{
    public static TheoryData<string, string> Others => new() { { "desk", "ru" }, { "desk", "es" }, { "desk", "ar" }, { "queues", "ru" }, { "queues", "es" }, { "queues", "ar" } };

    [Theory]
    [MemberData(nameof(Others))]
    public void Every_language_has_every_message_with_the_same_places(string area, string tag)
    {
        var english = Places(area, InterfaceLanguage.English);
        var other = Places(area, InterfaceLanguage.Find(tag)!);
        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), other.Keys.Order(StringComparer.Ordinal));
        Assert.All(english, pair => Assert.True(pair.Value.SetEquals(other[pair.Key]), $"{pair.Key}: {string.Join(", ", pair.Value)} – {string.Join(", ", other[pair.Key])}"));
    }

    private static Dictionary<string, HashSet<string>> Places(string area, InterfaceLanguage language)
    {
        using var stream = typeof(EditorsDesk).Assembly.GetManifestResourceStream($"words/{area}.{language.Tag}.words")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(" = ", 2))
            .ToDictionary(pair => pair[0], pair => Place().Matches(pair[1]).Select(match => match.Groups["name"].Value).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [GeneratedRegex(@"\{(?<name>[a-zA-Z]+)(\}|,)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Place();
}
