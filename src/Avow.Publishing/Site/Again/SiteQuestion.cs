using System.Globalization;
using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>
/// A question that pages ask of an archive and whose answer hangs on much of it: lists, counts, who is who. Written as a line, it can be asked again by a later publication,
/// and whoever was given the same answer need not be made anew.
/// </summary>
internal static class SiteQuestion
{
    public static string Of(string kind, params ReadOnlySpan<object?> parts)
    {
        var line = kind;
        foreach (var part in parts) line += string.Create(CultureInfo.InvariantCulture, $"\t{Written(part)}");
        return line;
    }

    /// <returns>The sum of the answer; null for what is no question of this program.</returns>
    public static UInt128? AskAgain(Shelf shelf, string line) => line.Split('\t') switch
    {
        ["name"] => AnswerSum.Of(shelf.Library.Name),
        ["counts"] => AnswerSum.Of(shelf.Library.Counts()),
        ["health"] => AnswerSum.Of(shelf.Library.Health()),
        ["standing", var id] => AnswerSum.Of(shelf.Library.Standing(Id<Text>.FromTrusted(id))),
        ["latest", var count, var skip] => AnswerSum.Of(shelf.Library.Latest(Number(count), Number(skip))),
        ["printed", var most] => AnswerSum.Of(shelf.Library.Printed(Number(most))),
        ["damage-counts"] => AnswerSum.Of(shelf.Library.DamageCounts()),
        ["damage-places", var kind, var count, var skip, var isResolved] => AnswerSum.Of(shelf.Library.DamagePlaces(kind.Length == 0 ? null : Enum.Parse<DamageKind>(kind), Number(count), Number(skip), isResolved.Length == 0 ? null : bool.Parse(isResolved))),
        ["organisations"] => AnswerSum.Of(shelf.Registry.Organisations()),
        ["organisation", var slug] => AnswerSum.Of(shelf.Registry.Organisation(slug)),
        ["organisation-by-id", var id] => AnswerSum.Of(shelf.Registry.Organisation(Id<Organisation>.FromTrusted(id))),
        ["memberships", var id] => AnswerSum.Of(shelf.Registry.MembershipsOf(Id<Organisation>.FromTrusted(id))),
        ["events"] => AnswerSum.Of(shelf.Registry.Events()),
        ["event", var slug] => AnswerSum.Of(shelf.Registry.Event(slug)),
        ["event-by-id", var id] => AnswerSum.Of(shelf.Registry.Event(Id<Event>.FromTrusted(id))),
        ["watch-list", var id] => AnswerSum.Of(shelf.Registry.WatchList(Id<Event>.FromTrusted(id))),
        ["texts-about", var id, var count] => AnswerSum.Of(shelf.Dossiers.TextsAbout(Id<Event>.FromTrusted(id), Number(count))),
        ["statements-of", var id, var count, var skip] => AnswerSum.Of(shelf.Dossiers.StatementsOf(Id<Organisation>.FromTrusted(id), Number(count), Number(skip))),
        ["statement-count", var id] => AnswerSum.Of(shelf.Dossiers.CountStatementsOf(Id<Organisation>.FromTrusted(id))),
        ["frames-of", var id, var count] => AnswerSum.Of(shelf.Dossiers.FramesOf(Id<Organisation>.FromTrusted(id), Number(count))),
        ["frame-count", var id] => AnswerSum.Of(shelf.Dossiers.CountFramesOf(Id<Organisation>.FromTrusted(id))),
        ["looks", var id, var about, var from, var until] => AnswerSum.Of(shelf.Dossiers.LooksAt(Id<Organisation>.FromTrusted(id), Id<Event>.FromTrusted(about), from.Length == 0 ? null : Day(from), Day(until))),
        ["events-of", var id] => AnswerSum.Of(shelf.Dossiers.EventsOf(Id<Organisation>.FromTrusted(id))),
        ["taken-about", var id, var until] => AnswerSum.Of(shelf.Dossiers.WordsTakenAbout(Id<Event>.FromTrusted(id), Day(until))),
        ["taken-between", var id] => AnswerSum.Of(shelf.Dossiers.WordsTakenBetween(Id<Organisation>.FromTrusted(id))),
        ["endorsements-by", var id] => AnswerSum.Of(shelf.Dossiers.EndorsementsBy(Id<Organisation>.FromTrusted(id))),
        ["endorsements-about", var id] => AnswerSum.Of(shelf.Dossiers.EndorsementsAbout(Id<Event>.FromTrusted(id))),
        ["in-language", var language, var skip, var take] => AnswerSum.Of(shelf.Search.Find(InLanguage(language, Number(skip), Number(take)))),
        _ => null,
    };

    /// <summary>The line for a search that pages of a site ask; null for every other search.</summary>
    public static string? Of(SearchQuery query) => query.Language is { } language && query == InLanguage(language, query.Skip, query.Take) ? Of("in-language", language, query.Skip, query.Take) : null;

    private static SearchQuery InLanguage(string language, int skip, int take) => new() { Words = "", Language = language, Skip = skip, Take = take };

    private static string Written(object? part) => part switch
    {
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        string words when words.AsSpan().ContainsAny('\t', '\n') => throw new ArgumentException("A name has no tabs and no lines.", nameof(part)),
        IFormattable known => known.ToString(null, CultureInfo.InvariantCulture),
        _ => part?.ToString() ?? "",
    };

    private static int Number(string written) => int.Parse(written, CultureInfo.InvariantCulture);

    private static DateOnly Day(string written) => DateOnly.ParseExact(written, "O", CultureInfo.InvariantCulture);
}
