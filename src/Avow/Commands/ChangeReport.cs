using System.Globalization;
using System.Text.Json;
using Avow.Archive;
using Avow.Console;
using Avow.Statements;

namespace Avow.Commands;

/// <summary>Sets of changes: for people in sentences, for programs a set a line.</summary>
internal static class ChangeReport
{
    public static void One(Output output, IChanges changes, long number)
    {
        if (changes.Find(number) is not { } set)
        {
            output.Problem(new(ProblemKind.NotFound, string.Create(CultureInfo.InvariantCulture, $"change {number}"), "nothing of this number was changed", "Look at what was: avow changes"));
            return;
        }

        Say(output, set);
    }

    public static void List(Output output, IReadOnlyList<ChangeSet> sets)
    {
        foreach (var set in sets) Say(output, set);
        if (sets.Count == 0) output.Line("No editor changed anything.");
    }

    public static void Say(Output output, ChangeSet set)
    {
        output.Json(ChangeSetLine.Of(set), CommandJson.Lines.ChangeSetLine);
        if (output.IsJson) return;
        output.Line(string.Create(CultureInfo.InvariantCulture, $"{set.Number}  {set.By.At:yyyy-MM-dd HH:mm}  {OneLine.Of(set.By.Name)}{(set.By.Why is { } why ? $": {OneLine.Of(why)}" : "")}{Standing(set)}"));
        foreach (var change in set.Changes) output.Line($"    {Verb(change)} {Named(change.Kind)} {OneLine.Of(change.Thing)}");
        if (set.Size > set.Changes.Count) output.Line(string.Create(CultureInfo.InvariantCulture, $"    and {set.Size - set.Changes.Count:N0} more: avow changes {set.Number}"));
    }

    private static string Standing(ChangeSet set) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(set.Undoes is { } undoes ? $" (puts back {undoes})" : "")}{(set.UndoneBy is { } by ? $" (put back by {by})" : "")}");

    private static string Named(ChangeKind kind) => kind switch
    {
        ChangeKind.LookedOver => "looked over: capture",
        ChangeKind.About => "event of capture",
        ChangeKind.Relation => "word on relation",
        ChangeKind.Document => "corrections of document",
        ChangeKind.Damage => "resolved: damage of document",
        ChangeKind.DistinctOrganisations => "two organisations:",
        ChangeKind.Bead => "beads of",
        ChangeKind.Withheld => "withheld:",
        ChangeKind.Merge => "merged: organisation",
        ChangeKind.EndorsementMoved => "endorsement",
        _ => kind.ToString().ToLowerInvariant(),
    };

    private static string Verb(Change change) => (change.Before, change.After) switch
    {
        (null, _) => "+",
        (_, null) => "-",
        _ => "~",
    };
}

/// <summary>One set of <c>avow changes</c>.</summary>
internal sealed record ChangeSetLine(long Number, string By, DateTimeOffset At, string? Why, long? Undoes, long? UndoneBy, long Size, IReadOnlyList<ChangeLine> Changes)
{
    public static ChangeSetLine Of(ChangeSet set) => new(
        set.Number, set.By.Name, set.By.At, set.By.Why, set.Undoes, set.UndoneBy, set.Size, [.. set.Changes.Select(change => new ChangeLine(change.Kind.ToString(), change.Thing, State(change.Before), State(change.After)))]);

    // A state is JSON within JSON: as it is, not as a string of it.
    private static JsonElement? State(string? json)
    {
        if (json is null) return null;
        using var parsed = JsonDocument.Parse(json);
        return parsed.RootElement.Clone();
    }
}

/// <summary>One change; without a state, nothing stood there.</summary>
internal sealed record ChangeLine(string Kind, string Thing, JsonElement? Before, JsonElement? After);
