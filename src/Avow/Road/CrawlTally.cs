using Avow.Capturing;
using Avow.Console;

namespace Avow.Road;

/// <summary>What of web archive files was passed over though nothing is wrong with it.</summary>
internal sealed class CrawlTally
{
    private readonly SortedDictionary<PassedOver, long> counts = [];

    public void Note(PassedOver reason) => counts[reason] = counts.GetValueOrDefault(reason) + 1;

    /// <summary>One line; null when nothing was passed over.</summary>
    public string? Sentence => counts.Count == 0 ? null : $"Passed over in web archive files: {string.Join(", ", counts.Select(count => Counted.Of(count.Value, Name(count.Key))))}.";

    private static string Name(PassedOver reason) => reason switch
    {
        PassedOver.Picture => "picture",
        PassedOver.Recording => "recording",
        PassedOver.Style => "style sheet",
        PassedOver.Script => "script",
        PassedOver.Data => "answer to a script",
        PassedOver.OtherType => "other file",
        PassedOver.Redirect => "redirect",
        PassedOver.NoPage => "failed answer",
        PassedOver.Empty => "empty answer",
        PassedOver.MadeByCrawler => "crawler's own record",
        _ => "non-web record",
    };
}
