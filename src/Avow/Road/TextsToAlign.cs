using Avow.Archive;
using Avow.Relating;
using Avow.Statements;

namespace Avow.Road;

/// <summary>A text of an archive as it is aligned: with its blocks.</summary>
internal static class TextsToAlign
{
    public static TextToAlign Of(ILibrary library, Id<Text> id)
    {
        var text = library.Find(id)!;
        var content = library.Find(text.Document)!.Content;
        var range = content.Witnesses[text.WitnessOrdinal].Range;
        return new()
        {
            Words = text.Words,
            Language = text.Language,
            Blocks = [.. content.Blocks.Where(block => range.Contains(block.Range)).Select(block => block with { Range = block.Range.Shift(-range.StartInclusive) })],
        };
    }
}
