namespace Avow.Publishing;

/// <content>What is said of two texts beside each other, translations among them.</content>
public sealed partial class Wording
{
    private IReadOnlyDictionary<FoundDifferenceKind, string>? remarks;

    public string CompareTitle => Plain();

    public Message LanguagePair => Said();

    public string OnlyDifferences => Plain();

    public string Everything => Plain();

    public string Swap => Plain();

    public string NotHere => Plain();

    public string StandsElsewhere => Plain();

    public string NothingDiffers => Plain();

    public string Removed => Plain();

    public string Added => Plain();

    public string Changed => Plain();

    public string Moved => Plain();

    public string Typographic => Plain();

    public string NotTranslations => Plain();

    public string NotTranslationsShort => Plain();

    public string TooLongToAlign => Plain();

    public string ByParagraph => Plain();

    public string BySentence => Plain();

    public string Differs => Plain();

    public string NextDifference => Plain();

    public string PreviousDifference => Plain();

    public string FirstDifference => Plain();

    public string OnlyHere => Plain();

    public string Disagrees => Plain();

    public string OverThere => Plain();

    public string NothingThere => Plain();

    public string UnsureBead => Plain();

    public string BeadSetByEditor => Plain();

    public string HowAligned => Plain();

    public string NoDifference => Plain();

    public string SentencesOnly(long number, string language) => Said().With(("number", number), ("language", language));

    public IReadOnlyDictionary<FoundDifferenceKind, string> Remarks => remarks ??= Family<FoundDifferenceKind>(nameof(Remarks));

    public string RemarkOf(FoundDifferenceKind kind) => Remarks[kind];

    /// <summary>What a comparison comes to, the equal first; what does not occur is not named.</summary>
    public string CompareCounts(CompareCounts counts) => counts is { Changed: 0, Moved: 0, OnlyLeft: 0, OnlyRight: 0 } ? NothingDiffers : List(Occurring(
        (counts.Same, PassagesTheSame(counts.Same)),
        (counts.Changed, Number("ChangedCount", counts.Changed)),
        (counts.Moved, Number("MovedCount", counts.Moved)),
        (counts.OnlyLeft, Number("OnlyLeftCount", counts.OnlyLeft)),
        (counts.OnlyRight, Number("OnlyRightCount", counts.OnlyRight))));

    /// <summary>What a translation comes to, in sentences; what does not occur is not named.</summary>
    public string TranslationCounts(TranslationCounts counts, string left, string right) => List(Occurring(
        (1, Number("TogetherCount", counts.Together)),
        (counts.OnlyLeft, Said("OnlyInCount").With(("number", counts.OnlyLeft), ("language", left))),
        (counts.OnlyRight, Said("OnlyInCount").With(("number", counts.OnlyRight), ("language", right))),
        (counts.Moved, Number("MovedCount", counts.Moved)),
        (counts.Disagreeing, Number("DisagreeingCount", counts.Disagreeing))));

    private string Number(string key, long number) => Said(key).With(("number", number));

    private static IEnumerable<string> Occurring(params IEnumerable<(int Number, string Words)> parts) => parts.Where(part => part.Number > 0).Select(part => part.Words);
}
