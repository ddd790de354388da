using Avow.Statements;

namespace Avow.Publishing;

/// <summary>A name in a language (BCP 47).</summary>
public sealed record NameLine(string Language, string Name)
{
    /// <summary>The names beside the one that is shown, by language; each once.</summary>
    internal static IReadOnlyList<NameLine> Beside(IReadOnlyDictionary<string, string> names, string shown) =>
        [.. names.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new NameLine(pair.Key, Shown.Title(pair.Value))).Where(line => line.Name != shown).DistinctBy(line => line.Name)];
}

/// <summary>An event in a list.</summary>
public sealed record EventLine(string Slug, string Name, DateOnly? From)
{
    internal static EventLine Of(Event @event) => new(@event.Slug, StatementModel.NameOf(@event), @event.From);
}
