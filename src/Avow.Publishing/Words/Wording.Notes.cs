using Avow.Statements;

namespace Avow.Publishing;

/// <content>What the margin says.</content>
public sealed partial record Wording
{
    public string Compare { get; init; } = "compare";

    public string Table { get; init; } = "Table";

    /// <summary>The verb as it stands before the other text's name.</summary>
    public string Verb(NoteVerb verb) => Verbs.GetValueOrDefault(verb, "Damage.");

    public IReadOnlyDictionary<NoteVerb, string> Verbs { get; init; } = new Dictionary<NoteVerb, string>
    {
        [NoteVerb.ReprintedIn] = "Reprinted in",
        [NoteVerb.RevisedIn] = "Revised in",
        [NoteVerb.TranslatedIn] = "Translated in",
        [NoteVerb.QuotedIn] = "Quoted in",
        [NoteVerb.AnsweredIn] = "Answered in",
        [NoteVerb.IntroducedIn] = "Introduced in",
        [NoteVerb.MentionedIn] = "Mentioned in",
        [NoteVerb.Reprints] = "Reprints",
        [NoteVerb.Revises] = "Revises",
        [NoteVerb.Translates] = "Translates",
        [NoteVerb.Quotes] = "Quotes",
        [NoteVerb.Answers] = "Answers",
        [NoteVerb.Introduces] = "Introduces",
        [NoteVerb.Mentions] = "Mentions",
        [NoteVerb.SharesWith] = "Shares words with",
        [NoteVerb.InAnotherLanguage] = "In another language",
        [NoteVerb.ChangedIn] = "Changed in",
        [NoteVerb.ChangedFrom] = "Changed from",
        [NoteVerb.DiffersIn] = "Worded differently in",
        [NoteVerb.LeftOutIn] = "Not in",
        [NoteVerb.NotShared] = "Not shared",
    };

    public string TwoTexts { get; init; } = "Two texts";

    /// <summary>What kind of pair a comparison shows.</summary>
    public string Pair(NoteVerb? verb) => verb is { } known ? PairNames.GetValueOrDefault(known, TwoTexts) : TwoTexts;

    public IReadOnlyDictionary<NoteVerb, string> PairNames { get; init; } = new Dictionary<NoteVerb, string>
    {
        [NoteVerb.Reprints] = "A reprint",
        [NoteVerb.ReprintedIn] = "A reprint",
        [NoteVerb.Revises] = "A revision",
        [NoteVerb.RevisedIn] = "A revision",
        [NoteVerb.Translates] = "A translation",
        [NoteVerb.TranslatedIn] = "A translation",
        [NoteVerb.Quotes] = "A quotation",
        [NoteVerb.QuotedIn] = "A quotation",
        [NoteVerb.Answers] = "A reply",
        [NoteVerb.AnsweredIn] = "A reply",
        [NoteVerb.Introduces] = "An introduction",
        [NoteVerb.IntroducedIn] = "An introduction",
        [NoteVerb.SharesWith] = "Shared words",
        [NoteVerb.InAnotherLanguage] = "A translation",
    };

    /// <summary>Before the repaired reading of damaged words.</summary>
    public string Perhaps { get; init; } = "Perhaps:";

    public string Damage(DamageKind kind) => Damages.GetValueOrDefault(kind, "Something is wrong in the source.");

    public IReadOnlyDictionary<DamageKind, string> Damages { get; init; } = new Dictionary<DamageKind, string>
    {
        [DamageKind.NoteMissing] = "A note is referred to here, but its text is not in the source.",
        [DamageKind.NoteUnreferenced] = "Nothing in the source refers to this note.",
        [DamageKind.LinkCutOff] = "A link is cut off in the source.",
        [DamageKind.EncodingBroken] = "Characters were broken before the source was captured.",
        [DamageKind.StopsMidSentence] = "The source stops in the middle of a sentence.",
        [DamageKind.ParagraphBroken] = "The source breaks the paragraph in the middle of a sentence.",
        [DamageKind.PartMissing] = "A part that the source names is not in it, or cannot be read.",
    };

    /// <summary>The kind in a list of kinds, without a sentence.</summary>
    public string DamageName(DamageKind kind) => DamageNames.GetValueOrDefault(kind, DamageKinds.NameOf(kind).Replace('-', ' '));

    public IReadOnlyDictionary<DamageKind, string> DamageNames { get; init; } = new Dictionary<DamageKind, string>
    {
        [DamageKind.NoteMissing] = "note missing",
        [DamageKind.NoteUnreferenced] = "note that nothing refers to",
        [DamageKind.LinkCutOff] = "link cut off",
        [DamageKind.EncodingBroken] = "broken characters",
        [DamageKind.StopsMidSentence] = "stops in the middle of a sentence",
        [DamageKind.ParagraphBroken] = "paragraph broken",
        [DamageKind.PartMissing] = "part missing",
    };

    /// <summary>What one look at a source came to.</summary>
    public string Sighting(RevisitProfile? profile) => profile switch
    {
        null => SeenNew,
        RevisitProfile.ServerNotModified => SeenNotModified,
        _ => SeenSame,
    };

    public string SeenNew { get; init; } = "answered with new bytes:";

    public string SeenSame { get; init; } = "answered with the same bytes:";

    public string SeenNotModified { get; init; } = "said that nothing had changed:";
}
