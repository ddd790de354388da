using Avow.Statements;

namespace Avow.Publishing;

/// <content>What the pages of all wordings and of house phrases say.</content>
public sealed partial class Wording
{
    private IReadOnlyDictionary<FoundKind, string>? placeKinds;
    private IReadOnlyDictionary<HousePhraseKind, string>? phraseKinds;

    public string VersionsTitle => Plain();

    public string AllVersions => Plain();

    public string VersionsCounts(VersionsModel model) => string.Join(" · ", [
        Texts(model.Witnesses),
        WordingsCounted(model.Wordings.Count),
        model.Places.Count + model.MorePlaces == 0 ? Plain("NoWordDiffers") : Said("PlacesDiffering").With(("number", model.Places.Count)),
    ]);

    public string WordingsTitle => Plain();

    public string WordingsPurpose => Plain();

    public string LineageTitle => Plain();

    public string LineagePurpose => Plain();

    public string AsList => Plain();

    public string VariantsTitle => Plain();

    public string TypeOnlyTitle(long number) => Said().With(("number", number));

    public string NoVariants => Plain();

    public string ReadingColumn => Plain();

    public string HolderColumn => Plain();

    public string LeftOut => Plain();

    public string NotThere => Plain();

    public string WholePassageMissing(IEnumerable<string> wordings, long more) =>
        Said().With(("wordings", more > 0 ? $"{List(wordings)} {AndMore(more)}" : List(wordings)));

    /// <summary>Before the words that follow a moved passage where it stands.</summary>
    public string StandsBefore => Plain();

    public string NotInArchive => Plain();

    public string NamedSource => Plain();

    /// <summary>In the picture, behind the day.</summary>
    public string ShortDifference(int places) => places == 0 ? Plain("SameWordsShort") : Said("DifferShort").With(("places", places));

    public string By(DateOnly day) => Said().With(("day", ShortDay(day)));

    public IReadOnlyDictionary<FoundKind, string> PlaceKinds => placeKinds ??= Family<FoundKind>(nameof(PlaceKinds));

    public string KindOfPlace(FoundKind kind) => PlaceKinds[kind];

    /// <summary>Why it hangs where it hangs, in one sentence.</summary>
    public string Ground(FoundOrigin origin)
    {
        var differs = origin.Differences == 0 ? Plain("GroundSameWords") : Said("GroundPlaces").With(("places", origin.Differences));
        var ground = origin.Ground switch
        {
            FoundGround.First => Plain("GroundFirst"),
            FoundGround.Named when origin.Text is null => Plain("GroundNamedOutside"),
            FoundGround.Named => Said("GroundNamed").With(("differs", differs)),
            FoundGround.Variants when origin.Differences == 0 => Plain("GroundOnlyEarlier"),
            FoundGround.Variants => Said("GroundNearest").With(("differs", differs)),
            FoundGround.SameWords => Said("GroundEqual").With(("texts", origin.EquallyNear)),
            FoundGround.Earliest => Said("GroundEarliest").With(("texts", origin.EquallyNear), ("differs", differs)),
            _ => Said("GroundShared").With(("readings", origin.Differences)),
        };
        return origin.DirectionKnown ? ground : Said("GroundDirectionUnknown").With(("ground", ground));
    }

    public string TooManyPlaces(long places) => Said().With(("places", places));

    public string LeftOutTexts(long texts) => Said().With(("texts", texts));

    public string PhrasesTitle => Plain();

    public string PhrasesPurpose => Plain();

    public string NoPhrases => Plain();

    public IReadOnlyDictionary<HousePhraseKind, string> PhraseKinds => phraseKinds ??= Family<HousePhraseKind>(nameof(PhraseKinds));

    public string KindOfPhrase(HousePhraseKind kind) => PhraseKinds[kind];
}
