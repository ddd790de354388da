using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>What an outlet put around a text, shown in its place as another voice.</summary>
public sealed record FrameModel
{
    /// <summary>Blocks shown in place; the whole frame has a page of its own.</summary>
    private const int MaxBlocks = 12;

    public required TextLine Line { get; init; }

    public required bool StandsBefore { get; init; }

    public required IReadOnlyList<Piece> Pieces { get; init; }

    public int MoreBlocks { get; init; }

    /// <summary>The frames next to a text in its document: those after the statement before it, and, for the last statement, those behind it.</summary>
    public static IReadOnlyList<FrameModel> Around(ILibrary library, Text text, IReadOnlyList<Text> beside, Document document, bool before)
    {
        var frames = before
            ? beside.TakeWhile(other => other.Id != text.Id).Reverse().TakeWhile(IsFrame).Reverse()
            : beside.SkipWhile(other => other.Id != text.Id).Skip(1).ToList() is var after && after.All(IsFrame) ? after : [];
        var all = frames.Take(8).ToList();
        var summaries = library.Summaries([.. all.Select(frame => frame.Id)]);
        return [.. all.Where(frame => summaries.ContainsKey(frame.Id)).Select(frame => Make(frame, summaries[frame.Id], document, before))];
    }

    /// <summary>The statements that a frame stands around.</summary>
    public static IReadOnlyList<TextLine> Introduced(ILibrary library, Text frame, IReadOnlyList<Text> beside)
    {
        var ids = beside.Where(other => other.Id != frame.Id && !IsFrame(other)).Select(other => other.Id).Take(20).ToList();
        var summaries = library.Summaries(ids);
        return [.. ids.Where(summaries.ContainsKey).Select(id => TextLine.Of(summaries[id]))];
    }

    private static bool IsFrame(Text text) => text.Role == WitnessRole.Frame;

    private static FrameModel Make(Text frame, TextSummary summary, Document document, bool before)
    {
        var layout = TextLayout.Of(frame, document);
        var shown = layout with { Blocks = [.. layout.Blocks.Take(MaxBlocks)] };
        // Its note marks would need ids that the page's own notes have: in place they are plain words.
        var spans = InlineSpans.Of(SourceSpans.Of(layout).Spans.Where(span => !span.IsNoteMark));
        return new()
        {
            Line = TextLine.Of(summary),
            StandsBefore = before,
            Pieces = Publishing.Pieces.Of(shown, spans, Array.Empty<Note>().ToLookup(note => note.Anchor, StringComparer.Ordinal)),
            MoreBlocks = layout.Blocks.Count - shown.Blocks.Count,
        };
    }
}
