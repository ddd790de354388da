using System.Globalization;
using Avow.Archive;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Desk;

/// <summary>Where damage is resolved: the lost note is found elsewhere, or it is so in the source.</summary>
internal sealed class DamageQueue(DeskSetting setting)
{
    public const string Pattern = "queues/damage";

    private const int MaxFoundChars = 20_000;

    /// <summary>Damages of a document that was read anew among which one is looked for; each costs some milliseconds.</summary>
    private const int MaxLookedAt = 200;

    public static void Map(DeskRoutes routes, DeskSetting setting)
    {
        var queue = new DamageQueue(setting);
        routes.Page(Pattern, Role.Editor, queue.Show);
        routes.Form(Pattern, Role.Editor, queue.Resolve);
    }

    private DeskAnswer Show(Visit visit)
    {
        var page = Show(visit, Filled.Nothing, null);
        var model = (DamageQueueModel)page.Body.Parameters["Model"];
        return QueuePaging.Beyond(visit, model.Page, model.Cases.Count, DamageQueueModel.AddressOf(model.Kind)) ?? (DeskAnswer)page;
    }

    private DeskAnswer.Page Show(Visit visit, Filled typed, DamagePlace? asked) => DeskAnswer.Page.Of<DamageQueuePage, DamageQueueModel>(
        visit.Words.DamageToResolve,
        DamageQueueModel.From(setting.Archive, DamageKinds.FromUntrusted(visit.Asked("kind")), QueuePaging.PageOf(visit), typed, asked)).For(typed);

    private DeskAnswer Resolve(Visit visit)
    {
        if (PlaceOf(visit.Field("damage")) is not { } asked) return new DeskAnswer.Refused(new(ProblemKind.NotFound, "", "the form names no damage", "Go back and load the page anew."));
        if (Now(asked, visit.Field(DamageToResolve.NameField)) is not { } place) return Gone(visit, asked);
        var typed = visit.Filled;
        if (EditorsValue.ProblemOfWhy(visit.Words, visit.Field("why")) is { } missing) typed = typed.With("why", missing);
        var resolution = ResolutionOf(visit, place, ref typed);
        var edit = new DamageEdit(place.Document, place.Ordinal, resolution) { Expected = Seen.In(visit) };
        if (!typed.IsGood) return Again(visit, typed with { Refusal = setting.Archive.Changes.Unmet(edit) }, place);

        var made = setting.Archive.Changes.Make([edit], visit.ByEditor(visit.Field("why")));
        return Done.Of(visit, made, DamageQueueModel.AddressOf(DamageKinds.FromUntrusted(visit.Asked("kind"))), _ => visit.Words.Resolved, again => Again(visit, again, place));
    }

    // Read anew, a source may have other damage at the same place, and the same at another: it is known by what it is called.
    private DamagePlace? Now(DamagePlace asked, string name)
    {
        var changes = setting.Archive.Changes;
        if (changes.NameOf(asked) is { } same && (name.Length == 0 || same == name)) return asked;
        if (name.Length == 0 || setting.Archive.Library.Find(asked.Document) is not { } document) return null;
        return Enumerable.Range(0, Math.Min(MaxLookedAt, document.Content.Damage.Count)).Select(at => new DamagePlace(asked.Document, at)).FirstOrDefault(place => changes.NameOf(place) == name);
    }

    // There is no card to show it in any more; whoever typed it may need it for another.
    private DeskAnswer.Page Gone(Visit visit, DamagePlace asked)
    {
        var refusal = new Problem(ProblemKind.Changed, "", "the source was read anew meanwhile, and this damage is told no more", "Nothing was kept. Copy what you typed if it belongs to another damage.");
        var page = Show(visit, Filled.Nothing with { Refusal = refusal }, null);
        var model = (DamageQueueModel)page.Body.Parameters["Model"];
        return DeskAnswer.Page.Of<DamageQueuePage, DamageQueueModel>(page.Title, model with { Lost = TypedForm.Of(visit) }) with { Status = page.Status };
    }

    // With all that was typed, also where the damage waits no more: what became of it meanwhile stands beside it, and to send it again is to have seen that.
    private DeskAnswer.Page Again(Visit visit, Filled typed, DamagePlace place) => Show(
        visit,
        // It stands in the card of the damage, which need not be named.
        typed.Refusal is { Kind: ProblemKind.Changed } refusal && setting.Archive.Changes.NameOf(place) is { } damage ? typed with { Refusal = refusal with { Thing = "" }, Meanwhile = Meanwhile.Of(setting.Archive, ChangeKind.Damage, damage, null) } : typed,
        place);

    // "found": a proposed note, or words found elsewhere; "so": nothing is lost.
    private DamageResolution ResolutionOf(Visit visit, DamagePlace place, ref Filled typed)
    {
        var why = visit.Field("why").Trim();
        if (visit.Field("how") == "so") return new() { Why = why };
        if (visit.Field("how").Length == 0) typed = typed.With("how", visit.Words.FillIn);
        var (words, text, capture) = (visit.Field("found").Trim(), (Id<Text>?)null, (Id<Capture>?)null);
        if (visit.Field("how") is ['p', .. var number] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var which)
            && DamageToResolve.Of(setting.Archive, place) is { } damage && which < damage.Proposed.Count)
            (words, text) = (damage.Proposed[which].Words, damage.Proposed[which].Text.Text);
        else if (Id<Capture>.TryParse(visit.Field("in").Trim(), out var id) && setting.Archive.Library.Find(id) is not null) capture = id;
        else if (setting.Archive.Library.Resolve(visit.Field("in").Trim()).TryGet(out var named, out _)) text = named;
        else typed = typed.With("in", visit.Words.SayWhereFound);

        if (VisibleWords.IsEmpty(words)) typed = typed.With("found", visit.Words.FillIn);
        if (words.Length > MaxFoundChars) typed = typed.With("found", visit.Words.TooLong(MaxFoundChars));
        return new() { Found = words, InText = text, InCapture = capture, Why = why };
    }

    private static DamagePlace? PlaceOf(string key) =>
        key.Split('.') is [var document, var ordinal] && Id<Document>.TryParse(document, out var id) && int.TryParse(ordinal, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            ? new DamagePlace(id, at)
            : null;
}
