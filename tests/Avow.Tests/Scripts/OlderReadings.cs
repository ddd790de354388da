using Avow.Archive;
using Avow.Statements;

namespace Avow.Tests.Scripts;

/// <summary>An archive as an older reader would have left it: with a menu behind every text.</summary>
internal static class OlderReadings
{
    public const string Reader = "html/0";

    private const string Menu = "Home Contact Imprint";

    /// <summary>Puts an older reading in the place of every so many captures, in the order in which they were kept.</summary>
    public static void Put(string place, int every)
    {
        using var archive = SqliteArchive.Open(place).Value;
        var captures = archive.Library.AllCaptures().Where((_, at) => at % every == 0).ToList();
        Assert.True(archive.Readings.Replace([.. captures.Select(capture => new NewReading
        {
            Capture = capture.Id,
            Contents = [.. archive.Library.DocumentsOf(capture.Id).Select(document => Older(document.Content))],
        })]).IsGood);
    }

    /// <summary>Something else that somebody read.</summary>
    public static Content Other(string words) => new()
    {
        Reader = Reader,
        Words = words,
        Blocks = [new() { Kind = BlockKind.Paragraph, Range = TextRange.Whole(words), Language = "en" }],
        Witnesses = [new() { Role = WitnessRole.Statement, Range = TextRange.Whole(words), Cue = "whole" }],
    };

    private static Content Older(Content content)
    {
        if (content.Reader == Reader) return content;
        var words = $"{content.Words}\n{Menu}";
        return content with
        {
            Reader = Reader,
            Words = words,
            Blocks = [.. content.Blocks, new() { Kind = BlockKind.Paragraph, Range = new(content.Words.Length + 1, words.Length), Language = "en" }],
            Witnesses = [.. content.Witnesses.SkipLast(1), content.Witnesses[^1] with { Range = new(content.Witnesses[^1].Range.StartInclusive, words.Length) }],
        };
    }
}
