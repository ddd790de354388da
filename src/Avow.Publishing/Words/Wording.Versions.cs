namespace Avow.Publishing;

/// <content>What the page of all versions says.</content>
public sealed partial record Wording
{
    public string VersionsTitle { get; init; } = "Versions";

    public string AllVersions { get; init; } = "All wordings and where each came from";

    public string VersionsCounts(VersionsModel model) => string.Join(" · ", new[]
    {
        Counted(model.Witnesses, "text", "texts"),
        Counted(model.Wordings.Count, "wording", "wordings"),
        model.Places.Count + model.MorePlaces == 0 ? "no word differs" : Counted(model.Places.Count, "place where words differ", "places where words differ"),
    });

    public string WordingsTitle { get; init; } = "The wordings";

    public string WordingsPurpose { get; init; } = "Texts with the same words, typography aside, share a letter. A is the earliest known; the others are held against it.";

    public string LineageTitle { get; init; } = "Lineage";

    public string LineagePurpose { get; init; } = "Which text was made from which, by who names whom, by the words they share, and by date. What is not known is said to be not known.";

    public string AsList { get; init; } = "The same as a list, with the reasons";

    public string VariantsTitle { get; init; } = "Where the words differ";

    public string TypeOnlyTitle { get; init; } = "Only the type differs";

    public string NoVariants { get; init; } = "All have the same words, typography aside.";

    public string ReadingColumn { get; init; } = "Words";

    public string HolderColumn { get; init; } = "In";

    public string LeftOut { get; init; } = "left out";

    public string NotThere { get; init; } = "nothing here";

    public string WholePassageMissing { get; init; } = "The passage is not in";

    /// <summary>Before the words that follow a moved passage where it stands.</summary>
    public string StandsBefore { get; init; } = "stands before";

    public string NotInArchive { get; init; } = "Not in this archive";

    public string NamedSource { get; init; } = "A source that is named";

    /// <summary>In the picture, behind the day.</summary>
    public string ShortDifference(int places) => places == 0 ? "same words" : $"{Count(places)} differ";

    public string By(DateOnly day) => $"there by {ShortDay(day)}";

    public string KindOfPlace(FoundKind kind) => KindsOfPlace.GetValueOrDefault(kind, "");

    public IReadOnlyDictionary<FoundKind, string> KindsOfPlace { get; init; } = new Dictionary<FoundKind, string>
    {
        [FoundKind.Wording] = "other words",
        [FoundKind.Addition] = "added",
        [FoundKind.Omission] = "left out",
        [FoundKind.Move] = "moved",
        [FoundKind.Typographic] = "other type",
    };

    /// <summary>Why it hangs where it hangs, in one sentence; empty where the picture says enough.</summary>
    public string Ground(FoundOrigin origin)
    {
        var differs = origin.Differences == 0 ? "the same words" : Counted(origin.Differences, "place differs", "places differ");
        var ground = origin.Ground switch
        {
            FoundGround.First => "The earliest known.",
            FoundGround.Named when origin.Text is null => "Texts here name it as their source.",
            FoundGround.Named => $"Names it as its source; {differs}.",
            FoundGround.Variants when origin.Differences == 0 => "The only earlier text with the same words.",
            FoundGround.Variants => $"Nearest to its words; {differs}.",
            FoundGround.SameWords => $"The same words as {Counted(origin.EquallyNear, "earlier text", "earlier texts")}; from which is not known.",
            FoundGround.Earliest => $"{Count(origin.EquallyNear)} texts are equally near ({differs}); the earliest stands for them.",
            _ => $"Not in this archive. Its copies share {Counted(origin.Differences, "reading", "readings")} that neither can have from the other.",
        };
        return origin.DirectionKnown ? ground : $"{ground} Which of the two came first is not known.";
    }

    public string PhrasesTitle { get; init; } = "House phrases";

    public string PhrasesPurpose { get; init; } = "Slogans, footers and addresses: words that are printed under everything. They are listed here once and never counted as reprints or quotations.";

    public string NoPhrases { get; init; } = "No such words were found in this archive.";

    public string PhrasesTooLarge { get; init; } = "This archive is too large to look through while you wait; avow phrases lists them.";

    public string KindOfPhrase(FoundPhraseKind kind) => KindsOfPhrase.GetValueOrDefault(kind, "");

    public IReadOnlyDictionary<FoundPhraseKind, string> KindsOfPhrase { get; init; } = new Dictionary<FoundPhraseKind, string>
    {
        [FoundPhraseKind.Address] = "an address",
        [FoundPhraseKind.OfOne] = "of one publisher",
        [FoundPhraseKind.OfSeveral] = "a slogan of several publishers",
    };

    public string TooManyPlaces(int more) => $"{Count(more)} further places are not shown here; avow variants lists all.";

    public string LeftOutTexts(int texts) => $"{Counted(texts, "text is", "texts are")} too long to be laid beside the others.";
}
