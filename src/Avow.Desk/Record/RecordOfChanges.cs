using System.Globalization;
using Avow.Archive;
using Avow.Statements;

namespace Avow.Desk;

/// <summary>Where everything that editors changed stands, and is undone.</summary>
internal sealed class RecordOfChanges(DeskSetting setting)
{
    public const string Pattern = "record";

    /// <summary>A thing's name is a slug, an id, or two of them.</summary>
    private const int MaxThingChars = 400;

    public static void Map(DeskRoutes routes, DeskSetting setting)
    {
        var record = new RecordOfChanges(setting);
        routes.Page(Pattern, Role.Editor, record.Show);
        routes.Page($"{Pattern}/{{set}}", Role.Editor, visit => record.ShowSet(visit, Filled.Nothing));
        routes.Form($"{Pattern}/{{set}}", Role.Editor, record.Undo);
    }

    private DeskAnswer Show(Visit visit)
    {
        var of = new ChangesOf
        {
            Kind = Choice.Of<ChangeKind>(visit.Asked("kind")),
            Thing = visit.Asked("thing") is { Length: <= MaxThingChars } thing ? thing : null,
            By = visit.Asked("by") is { Length: <= MaxThingChars } by ? by : null,
        };
        return DeskAnswer.Page.Of<RecordPage, RecordModel>(visit.Says.Record, RecordModel.From(setting.Archive, of, NumberOf(visit.Asked("before"))));
    }

    private DeskAnswer ShowSet(Visit visit, Filled typed)
    {
        if (NumberOf(visit.Part("set")) is not { } number || setting.Archive.Changes.Find(number) is not { } set)
            return new DeskAnswer.Refused(new(ProblemKind.NotFound, "", "no change has this number", "The record lists those there are."));
        return DeskAnswer.Page.Of<ChangeSetPage, ChangeSetModel>(visit.Words.ChangeSet(number), new(set, typed, new(setting.Archive))).For(typed);
    }

    private DeskAnswer Undo(Visit visit)
    {
        if (NumberOf(visit.Part("set")) is not { } number) return ShowSet(visit, Filled.Nothing);
        var undone = setting.Archive.Changes.Undo(number, visit.ByEditor(visit.Field("why")));
        return Done.Of(visit, undone, WithheldDesk.SettledAt(setting, visit, undone) ?? RecordModel.AddressOf(number), _ => visit.Words.Undone(number), again => ShowSet(visit, again with { Meanwhile = setting.Archive.Changes.InTheWayOf(number) is { } since ? new(since, null) : null }));
    }

    private static long? NumberOf(string? typed) => long.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}

/// <summary>One set of changes, what was typed into the form that undoes it, and what the things of it are called.</summary>
public sealed record ChangeSetModel(ChangeSet Set, Filled Filled, RecordNames Names);
