using System.Globalization;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>
/// Which page stood in a file of an earlier publication, of the kinds whose address holds ids that may lead elsewhere by now: a comparison, where the words of a text went, the wordings of a statement, a later part of a text. Their addresses were given
/// away, and which there were the archive no longer says: only the earlier manifest does.
/// </summary>
internal static class FormerFile
{
    private const string Ending = ".html";

    /// <param name="path">Below the site's folder.</param>
    /// <returns>Null for every other file.</returns>
    public static PageRequest? PageOf(string path)
    {
        if (!path.EndsWith(Ending, StringComparison.Ordinal)) return null;
        var plain = InterfaceLanguage.All.Select(language => $"{language.Tag}/").FirstOrDefault(folder => path.StartsWith(folder, StringComparison.Ordinal)) is { } folder ? path[folder.Length..] : path;
        var segments = plain[..^Ending.Length].Split('/');
        var asked = segments[^1].Split('.');
        segments[^1] = asked[0];
        // Whatever is not written back as it stood was written by nobody of ours.
        return Page(segments, asked.AsSpan(1)) is { } page && AtRoot.Of(page) == plain ? page : null;
    }

    private static PageRequest? Page(string[] segments, ReadOnlySpan<string> asked) => segments switch
    {
        ["compare", var left, var right] when Id<Text>.TryParse(left, out var one) && Id<Text>.TryParse(right, out var other) => new PageRequest.Compare(one, other, new(asked.Contains("only-differences"), asked.Contains("by-sentence"))),
        ["t", var text, "travelled"] when Id<Text>.TryParse(text, out var id) => new PageRequest.Travelled(id, Number(asked, "page-")),
        ["t", var text] when Id<Text>.TryParse(text, out var id) => new PageRequest.OfText(id, Number(asked, "part-")),
        ["s", var statement, "versions"] when Id<Statement>.TryParse(statement, out var id) => new PageRequest.Versions(id, asked is [var named, ..] && named.StartsWith("language-", StringComparison.Ordinal) ? named["language-".Length..] : null),
        _ => null,
    };

    private static readonly PageAddresses AtRoot = new("") { Files = new([InterfaceLanguage.English]) };

    private static int Number(ReadOnlySpan<string> asked, string name) =>
        asked is [var field, ..] && field.StartsWith(name, StringComparison.Ordinal) && int.TryParse(field.AsSpan(name.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
}
