using Avow.Archive;
using Avow.Statements;
using Microsoft.AspNetCore.Http;

namespace Avow.Desk;

/// <summary>Where what texts lack is filled in: one by one on a text's own page, or the same for many.</summary>
internal sealed class TextsQueue(DeskSetting setting)
{
    public const string Pattern = "queues/texts";

    /// <summary>What may be said of many texts at once; a title is one text's.</summary>
    public static readonly IReadOnlyList<CorrectedField> ForMany = [CorrectedField.Issuer, CorrectedField.Date, CorrectedField.Language, CorrectedField.Outlet, CorrectedField.Place, CorrectedField.Author, CorrectedField.Licence];

    public static void Map(DeskRoutes routes, DeskSetting setting)
    {
        var queue = new TextsQueue(setting);
        routes.Page(Pattern, Role.Editor, queue.Show);
        routes.Form(Pattern, Role.Editor, queue.CorrectMany);
    }

    private DeskAnswer Show(Visit visit)
    {
        var model = TextsModel.From(setting.Archive, LackOf(visit), QueuePaging.PageOf(visit));
        return QueuePaging.Beyond(visit, model.Page, model.Rows.Count, TextsModel.AddressOf(model.Lack)) ?? (DeskAnswer)DeskAnswer.Page.Of<TextsPage, TextsModel>(visit.Words.TextsToMend, model);
    }

    // All that was typed and ticked is there again, and who changed something meanwhile is named: to send it again is to have seen it.
    private DeskAnswer.Page Again(Visit visit, Filled typed, IReadOnlyList<Id<Text>> texts)
    {
        var changed = ChangedMeanwhile.Of(setting.Archive, visit, texts);
        var filled = changed.Count > 0 ? typed with { Refusal = null } : typed;
        var shown = DeskAnswer.Page.Of<TextsPage, TextsModel>(visit.Words.TextsToMend, TextsModel.From(setting.Archive, LackOf(visit), QueuePaging.PageOf(visit), filled, texts, changed));
        return shown with { Status = changed.Count > 0 ? StatusCodes.Status409Conflict : typed.Status };
    }

    private DeskAnswer CorrectMany(Visit visit)
    {
        if (!visit.Ids<Text>("text", id => setting.Archive.Library.Find(id) is not null).TryGet(out var texts, out var unknown)) return new DeskAnswer.Refused(unknown);
        var typed = visit.Filled;
        if (texts.Count == 0) typed = typed.With("", visit.Words.NothingTicked);
        var field = Choice.Of<CorrectedField>(visit.Field("field")) ?? CorrectedField.Title;
        if (!ForMany.Contains(field)) typed = typed.With("field", visit.Words.SayWhich);
        if (EditorsValue.Problem(visit.Words, field, visit.Field("value"), visit.Now) is { } wrong) typed = typed.With("value", wrong);
        if (EditorsValue.ProblemOfWhy(visit.Words, visit.Field("why")) is { } missing) typed = typed.With("why", missing);
        if (!typed.IsGood) return Again(visit, typed, texts);

        var asked = new AskedCorrection(field, visit.Field("value").Trim());
        if (!CorrectionsOf(texts, asked, visit).TryGet(out var edits, out var problem)) return Again(visit, typed with { Refusal = problem }, texts);
        var made = setting.Archive.Changes.Make(edits, visit.ByEditor(visit.Field("why")));
        return Done.Of(visit, made, TextsModel.AddressOf(LackOf(visit)), _ => visit.Words.Corrected(texts.Count), again => Again(visit, again, texts));
    }

    /// <summary>One edit a document, for two texts may stand in one.</summary>
    private Outcome<IReadOnlyList<Edit>> CorrectionsOf(IReadOnlyList<Id<Text>> texts, AskedCorrection asked, Visit visit)
    {
        List<(Id<Document> Document, Correction Correction, SeenText Seen)> all = [];
        foreach (var text in texts)
        {
            var writing = new CorrectionWriting(setting.Archive, text);
            if (!writing.Write(asked, visit.ByEditor(visit.Field("why"))).TryGet(out var correction, out var problem)) return problem;
            all.Add((writing.Document, correction, new(text, Seen.Of(visit, ChangeKind.Document, text.Value))));
        }

        return new List<Edit>(all.GroupBy(one => one.Document).Select(group => new DocumentEdit(group.Key, [.. group.Select(one => one.Correction)]) { SeenOf = [.. group.Select(one => one.Seen)] }));
    }

    private static Lack? LackOf(Visit visit) => Choice.Of<Lack>(visit.Asked("lack"));
}
