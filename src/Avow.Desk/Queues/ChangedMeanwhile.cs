using Avow.Archive;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Desk;

/// <summary>One of many things that a form is about and that was changed while it was looked at: nothing of the form was done.</summary>
/// <param name="Thing">The text; null where it is a capture.</param>
/// <param name="Capture">The capture; null where it is a text.</param>
/// <param name="Set">The set of changes; null where the record has none.</param>
public sealed record ChangedMeanwhile(TextLine? Thing, Capture? Capture, ChangeSet? Set)
{
    /// <summary>Of the texts that a form names, those that are not as it says they were.</summary>
    internal static IReadOnlyList<ChangedMeanwhile> Of(IArchive archive, Visit visit, IReadOnlyList<Id<Text>> texts)
    {
        var changed = texts.Where(text => archive.Changes.Mark(text) != Seen.Of(visit, ChangeKind.Document, text.Value)).ToList();
        var lines = archive.Library.Summaries(changed);
        return [.. changed.Where(lines.ContainsKey).Select(text => new ChangedMeanwhile(TextLine.Of(lines[text]), null, archive.Changes.LatestOf(text)))];
    }

    /// <summary>Of the captures that a form names, those of which a kind of thing is not as it says it was.</summary>
    internal static IReadOnlyList<ChangedMeanwhile> Of(IArchive archive, Visit visit, IReadOnlyList<Id<Capture>> captures, params IReadOnlyList<ChangeKind> kinds) =>
    [
        .. from capture in captures
            let changed = kinds.Where(kind => archive.Changes.Mark(kind, capture.Value) != Seen.Of(visit, kind, capture.Value)).ToList()
            where changed.Count > 0
            let sets = changed.SelectMany(kind => archive.Changes.Latest(1, of: new() { Kind = kind, Thing = capture.Value }))
            select new ChangedMeanwhile(null, archive.Library.Find(capture), sets.MaxBy(set => set.Number)),
    ];

    /// <summary>Who did it, and when.</summary>
    /// <param name="words">In which language it is said.</param>
    /// <param name="pages">The words of the pages in the same language.</param>
    /// <param name="reader">Who reads it.</param>
    public string In(QueueWords words, Wording pages, Person? reader)
    {
        if (Set is not { By: var by }) return words.NotAsSeen;
        var day = pages.ShortDay(DateOnly.FromDateTime(by.At.UtcDateTime));
        return by.Name == reader?.Name ? words.ChangedByYou(day) : words.ChangedBy(Shown.Name(by.Name), day);
    }
}
