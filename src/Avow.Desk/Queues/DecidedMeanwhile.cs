using System.Text.Json;
using Avow.Archive;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Desk;

/// <summary>A relation that was decided while it was looked at, as the record tells it: it was left as it is.</summary>
/// <param name="Taker">Null where the record does not say which text, or it is not there any more.</param>
/// <param name="Source">The same.</param>
/// <param name="Verdict">The word that stands; null where it was taken back again.</param>
/// <param name="Set">The set of changes that says so; null where the record has none.</param>
public sealed record DecidedMeanwhile(TextLine? Taker, TextLine? Source, Verdict? Verdict, ChangeSet? Set)
{
    internal static IReadOnlyList<DecidedMeanwhile> Of(IArchive archive, IReadOnlyList<Id<Relation>> relations)
    {
        var told = relations.Select(relation => Told(archive, relation)).ToList();
        var lines = archive.Library.Summaries([.. told.SelectMany(one => new[] { one.From, one.To }).OfType<Id<Text>>().Distinct()]);
        return [.. told.Select(one => new DecidedMeanwhile(Line(one.From), Line(one.To), one.Verdict, one.Set))];

        TextLine? Line(Id<Text>? text) => text is { } id && lines.TryGetValue(id, out var summary) ? TextLine.Of(summary) : null;
    }

    /// <summary>Who said what, and when.</summary>
    /// <param name="words">In which language it is said.</param>
    /// <param name="pages">The words of the pages in the same language.</param>
    /// <param name="reader">Who reads it: one's own word in another window is told as one's own.</param>
    public string In(QueueWords words, Wording pages, Person? reader)
    {
        if (Set is not { By: var by } || Verdict is not { } verdict) return words.DecidedSince;
        var (day, said) = (pages.ShortDay(DateOnly.FromDateTime(by.At.UtcDateTime)), words.NameOf(verdict));
        return by.Name == reader?.Name ? words.DecidedByYou(day, said) : words.DecidedBy(Shown.Name(by.Name), day, said);
    }

    private static (ChangeSet? Set, Id<Text>? From, Id<Text>? To, Verdict? Verdict) Told(IArchive archive, Id<Relation> relation)
    {
        if (archive.Changes.Latest(1, of: new() { Kind = ChangeKind.Relation, Thing = relation.Value }) is not [{ Changes: [var change, ..] } set]) return default;
        using var state = JsonDocument.Parse(change.After ?? change.Before!);
        return (set, Text("from"), Text("to"), change.After is null ? null : Choice.Of<Verdict>(state.RootElement.GetProperty("verdict").GetString()));

        Id<Text>? Text(string name) => state.RootElement.TryGetProperty(name, out var named) && Id<Text>.TryParse(named.GetString(), out var id) ? id : null;
    }
}
