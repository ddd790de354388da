using System.Globalization;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>Rules by which something is withheld; whoever makes or removes one has the texts it touches read anew, from what is kept of their readings.</summary>
internal sealed class KeptWithheld : IKept
{
    public static Problem? Make(Changing changing, WithholdEdit edit)
    {
        var thing = WithheldRows.NameOf(edit.Rule);
        if (!edit.IsWithheld)
        {
            return changing.Session.Scalar("withheld-one", ("$thing", thing)) is null
                ? new(ProblemKind.NotFound, "what is to be withheld no more", "it is not withheld", "Look at what is: avow withhold list")
                : changing.Set(ChangeKind.Withheld, thing, null);
        }

        return Stored(changing.Session, edit.Rule).TryGet(out var rule, out var problem) ? changing.Set(ChangeKind.Withheld, thing, WithheldRows.Write(rule)) : problem;
    }

    public string? Read(Session session, string thing) => session.Scalar("withheld-one", ("$thing", thing)) as string;

    public Problem? Write(Changing changing, string thing, string? state)
    {
        var session = changing.Session;
        var before = Read(session, thing);
        if (before == state) return null;
        if (state is null) session.Run("withheld-remove", ("$thing", thing));
        else Set(session, thing, WithheldRows.Read(state), state);
        var rule = WithheldRows.Read(state ?? before!);
        if (rule.Kind == StoredRule.OfName && session.Number("withheld-capture-count") > IWithholding.MostAtOnce)
        {
            session.Run("withheld-due-add", ("$rule", state ?? before));
            return null;
        }

        foreach (var capture in TouchedCaptures.Of(session, rule))
        {
            if (ReadingReplacement.Of(session, changing.Attribution, StoredReading.AsRead(session, capture)) is { IsGood: false, Problem: { } problem }) return problem;
        }

        return null;
    }

    private static void Set(Session session, string thing, StoredRule rule, string state) => session.Run(
        "withheld-set",
        ("$thing", thing),
        ("$kind", rule.Kind),
        ("$source", rule.Text is { } text ? session.First("withheld-place-of-text", row => row.LongOrNull(0), ("$id", text)) : null),
        ("$rule", state));

    private static Outcome<StoredRule> Stored(Session session, WithheldRule asked)
    {
        switch (asked)
        {
            case WithheldRule.OfName(var forms, var isNoted):
                var name = new StoredRule(StoredRule.OfName, isNoted, Forms: [.. forms.Order(StringComparer.Ordinal)]);
                return WithheldInRegistry.Bearer(session, new([new(name.Forms!, isNoted)])) is { } problem ? problem : name;
            case WithheldRule.OfCapture(var capture, var isNoted):
                return KeptLooks.Missing(session, capture) is { } missing ? missing : new StoredRule(StoredRule.OfCapture, isNoted, Capture: capture.Value);
            case WithheldRule.OfText(var text, var isNoted):
                return PlaceOf(session, text).Then<StoredRule>(place => new StoredRule(StoredRule.OfText, isNoted, Text: text.Value, Document: place.Document, Place: place.Witness));
            case WithheldRule.OfPassage(var text, var words, var isNoted):
                return PlaceOf(session, text).Then<StoredRule>(place =>
                    StoredReading.AsRead(session, place.Capture).Documents.FirstOrDefault(document => document.Ordinal == place.Document)?.Content.Words is not { } all || !words.FindAgain(all).IsGood
                        ? new Problem(ProblemKind.NotFound, "a passage to withhold", "its words are not in one place of the text", "Quote them as they stand, with more of what stands around them.")
                        : new StoredRule(StoredRule.OfPassage, isNoted, Text: text.Value, Words: words, Document: place.Document, Place: place.Witness));
            default:
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"There is no rule {asked.GetType().Name}."), nameof(asked));
        }
    }

    private static Outcome<TextPlace> PlaceOf(Session session, Id<Text> text) => session.First("withheld-place-of-text", row => new TextPlace(row.Int(1), row.Int(2), row.Long(3)), ("$id", text.Value)) is { } place
        ? place
        : new Problem(ProblemKind.NotFound, $"text {text}", "the archive has none of this name", "Look it up with: avow search WORDS");

    private sealed record TextPlace(int Document, int Witness, long Capture);
}
