using System.Globalization;
using Avow.Relating;
using Avow.Statements;

namespace Avow.Tests.Relating;

/// <summary>A statement of our own in English beside its translations, with what was changed in them, in Golden/translation. AVOW_ACCEPT=1 accepts anew.</summary>
public sealed class GoldenTranslationTests
{
    private const string Fence = "\n~~~~";

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Avow.Tests", "Golden", "translation");

    public static TheoryData<string> Cases => [.. Directory.EnumerateFiles(Folder, "*.md").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_was_changed_is_found_and_nothing_else(string name)
    {
        var path = Path.Combine(Folder, name);
        var parts = File.ReadAllText(path).Split(Fence);
        var (a, b) = (Text(parts[1]), Text(parts[3]));
        var found = Shown(TranslationAlignment.Align(a, b), a.Words, b.Words);
        if (Environment.GetEnvironmentVariable("AVOW_ACCEPT") is { Length: > 0 }) File.WriteAllText(path, $"{string.Join(Fence, parts[..5])}{Fence} text\n{found}{Fence}\n");
        else Assert.Equal(Body(parts[5]) + "\n", found + (found.EndsWith('\n') ? "" : "\n"));
    }

    private static TextToAlign Text(string part) => new() { Language = part[..part.IndexOf('\n', StringComparison.Ordinal)].Trim(), Words = Body(part) };

    private static string Body(string part) => part[(part.IndexOf('\n', StringComparison.Ordinal) + 1)..].TrimEnd('\n');

    private static string Shown(TextAlignment alignment, string a, string b) => string.Join('\n',
    [
        string.Join(' ', alignment.Beads.Select(bead => $"[{Numbers(bead.A)}]:[{Numbers(bead.B)}]")),
        alignment.Standing.Kind.ToString(),
        .. alignment.Differences.Select(difference => string.Create(CultureInfo.InvariantCulture, $"{difference.Kind}: {difference.Words}\n  {difference.A.Of(a).ReplaceLineEndings(" / ")}\n  {difference.B.Of(b).ReplaceLineEndings(" / ")}")),
    ]);

    private static string Numbers(TextRange range) => string.Join(',', Enumerable.Range(range.StartInclusive, range.Length));
}
