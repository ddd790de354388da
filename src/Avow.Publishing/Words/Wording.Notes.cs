using Avow.Statements;

namespace Avow.Publishing;

/// <content>What the margin says, and what is damaged.</content>
public sealed partial class Wording
{
    private IReadOnlyDictionary<NoteVerb, string>? verbs;
    private IReadOnlyDictionary<NoteVerb, string>? pairNames;
    private IReadOnlyDictionary<DamageKind, string>? damages;
    private IReadOnlyDictionary<DamageKind, string>? damageNames;

    public string Compare => Plain();

    public string InParagraph(long number) => Said().With(("number", number));

    public Message NoteAlone => Said();

    public Message NoteTo => Said();

    public Message NoteBy => Said();

    /// <summary>Before the repaired reading of damaged words.</summary>
    public Message Perhaps => Said();

    public IReadOnlyDictionary<NoteVerb, string> Verbs => verbs ??= Family<NoteVerb>(nameof(Verbs));

    /// <summary>The verb as it stands before the other text's name.</summary>
    public string Verb(NoteVerb verb) => Verbs[verb];

    public IReadOnlyDictionary<NoteVerb, string> PairNames => pairNames ??= Family<NoteVerb>(nameof(PairNames));

    public string TwoTexts => Plain();

    /// <summary>What kind of pair a comparison shows.</summary>
    public string Pair(NoteVerb? verb) => verb is { } known ? PairNames.GetValueOrDefault(known, TwoTexts) : TwoTexts;

    public IReadOnlyDictionary<DamageKind, string> Damages => damages ??= Family<DamageKind>(nameof(Damages));

    public string Damage(DamageKind kind) => Damages[kind];

    public IReadOnlyDictionary<DamageKind, string> DamageNames => damageNames ??= Family<DamageKind>(nameof(DamageNames));

    /// <summary>The kind in a list of kinds, without a sentence.</summary>
    public string DamageName(DamageKind kind) => DamageNames[kind];
}
