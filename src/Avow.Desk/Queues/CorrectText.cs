using Avow.Archive;
using Avow.Statements;

namespace Avow.Desk;

/// <summary>Where everything that was found of one text can be corrected, beside what the program found.</summary>
internal sealed class CorrectText(DeskSetting setting)
{
    private const string Pattern = $"{TextsQueue.Pattern}/{{text}}";

    public static void Map(DeskRoutes routes, DeskSetting setting)
    {
        var page = new CorrectText(setting);
        routes.Page(Pattern, Role.Editor, visit => page.Show(visit, Filled.Nothing));
        routes.Form(Pattern, Role.Editor, page.Correct);
    }

    public static string AddressOf(Id<Text> text) => $"{EditorsDesk.Root}/{TextsQueue.Pattern}/{text}";

    private DeskAnswer Show(Visit visit, Filled typed) => setting.Archive.Library.InOneState<DeskAnswer>(() =>
    {
        if (TextOf(visit) is not { } text) return new DeskAnswer.Refused(Missing(visit));
        var seen = typed.IsGood || typed.Meanwhile is not null ? setting.Archive.Changes.Mark(text) : Seen.In(visit);
        var model = CorrectModel.From(setting.Archive, text, typed) with { Seen = seen };
        return DeskAnswer.Page.Of<CorrectPage, CorrectModel>(visit.Words.CorrectTitle, model).For(typed);
    });

    private DeskAnswer Correct(Visit visit)
    {
        if (TextOf(visit) is not { } text) return new DeskAnswer.Refused(Missing(visit));
        var writing = new CorrectionWriting(setting.Archive, text);
        var asked = CorrectForm.Asked(visit, writing, out var typed);
        if (typed.IsGood && asked.Count == 0) typed = typed.With("", visit.Words.NothingChanged);
        if (!typed.IsGood) return Show(visit, typed);

        List<Correction> corrections = [];
        foreach (var one in asked)
        {
            if (!writing.Write(one, visit.ByEditor(visit.Field("why"))).TryGet(out var correction, out var problem))
                return Show(visit, typed.With(CorrectForm.NameOf(one), visit.Words.SentenceOf(problem.Reason)));
            corrections.Add(correction);
        }

        var made = setting.Archive.Changes.Make([new DocumentEdit(writing.Document, corrections) { SeenOf = [new(text, Seen.In(visit))] }], visit.ByEditor(visit.Field("why")));
        return Done.Of(visit, made, AddressOf(text), _ => visit.Words.Corrected(corrections.Count), again => Show(visit, again.Refusal is { Kind: ProblemKind.Changed } ? ChangedMeanwhile(visit, again, text) : again));
    }

    // What was not touched in the form takes what stands now.
    private Filled ChangedMeanwhile(Visit visit, Filled refused, Id<Text> text) =>
        refused.Without(CorrectForm.Untouched(visit)) with { Meanwhile = new(setting.Archive.Changes.LatestOf(text), AddressOf(text)) };

    // An id once given leads on to what stands in its place.
    private Id<Text>? TextOf(Visit visit) => Id<Text>.TryParse(visit.Part("text"), out var id) ? setting.Archive.Library.Standing(id) : null;

    private static Problem Missing(Visit visit) => new(ProblemKind.NotFound, $"text {visit.Part("text")}", "this archive has no such text", "Look for its words in the search.");
}
