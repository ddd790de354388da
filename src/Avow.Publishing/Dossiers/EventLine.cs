using Avow.Statements;

namespace Avow.Publishing;

/// <summary>An event in a list.</summary>
public sealed record EventLine(string Slug, Naming Name, DateOnly? From)
{
    /// <summary>What tells it apart from another one of the list that is called the same: its first day, else its short name; null where its name does.</summary>
    public string? Apart { get; private init; }

    internal static EventLine Of(Event @event) => new(@event.Slug, Naming.Of(@event), @event.From);

    /// <summary>By the names that readers of a language are shown, in its order; those of one name are told apart.</summary>
    internal static IReadOnlyList<EventLine> Ordered(IEnumerable<Event> events, InterfaceLanguage language)
    {
        var words = Wording.In(language);
        var called = events.Select(Of).Select(line => (Line: line, Name: line.Name.For(language.Tag).Name)).OrderBy(one => one.Name, language.OrderOfNames).ThenBy(one => one.Line.Slug, StringComparer.Ordinal).ToList();
        return [.. called.Zip(EqualNames.Apart([.. called.Select(one => (one.Name, one.Line.From is { } from ? words.ShortDay(from) : null, one.Line.Slug))]), (one, apart) => apart is null ? one.Line : one.Line with { Apart = Shown.Name(apart) })];
    }
}
