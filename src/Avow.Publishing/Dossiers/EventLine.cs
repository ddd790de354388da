using Avow.Statements;

namespace Avow.Publishing;

/// <summary>An event in a list.</summary>
public sealed record EventLine(string Slug, Naming Name, DateOnly? From)
{
    internal static EventLine Of(Event @event) => new(@event.Slug, Naming.Of(@event), @event.From);
}
