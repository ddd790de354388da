namespace Avow.Publishing;

/// <content>What is said of a text beside its translation.</content>
public sealed partial record Wording
{
    public string NotTranslations { get; init; } = "The two texts are in different languages and do not look like translations of each other. They stand side by side in their order; neighbours need not say the same.";

    public string NotTranslationsShort { get; init; } = "no translations of each other, as far as can be seen";

    public string TooLongToAlign { get; init; } = "The two texts are too long to be aligned while you wait. They stand side by side in their order; avow align lays them against each other.";

    public string ByParagraph { get; init; } = "Paragraph by paragraph";

    public string BySentence { get; init; } = "Sentence by sentence";

    public string Differs { get; init; } = "Differs";

    public string NextDifference { get; init; } = "Next difference";

    public string PreviousDifference { get; init; } = "Previous difference";

    public string FirstDifference { get; init; } = "To the first difference";

    public string OnlyHere { get; init; } = "only in this text";

    public string Disagrees { get; init; } = "does not agree";

    public string OverThere { get; init; } = "to the passage";

    public string NothingThere { get; init; } = "nothing";

    public string UnsureBead { get; init; } = "Whether these passages belong together is not sure.";

    public string BeadSetByEditor { get; init; } = "An editor said what belongs together here.";

    public string HowAligned { get; init; } = "Aligned by the program, without reading for meaning. It marks only what it is sure of: a number written as a word, or a name, may differ unmarked.";

    public string NoDifference { get; init; } = "Nothing was seen to differ.";

    public string SentencesOnly(int number, string language) => $"{Counted(number, "sentence", "sentences")} only in {language}.";

    public string RemarkOf(FoundDifferenceKind kind) => RemarkNames.GetValueOrDefault(kind, "");

    public IReadOnlyDictionary<FoundDifferenceKind, string> RemarkNames { get; init; } = new Dictionary<FoundDifferenceKind, string>
    {
        [FoundDifferenceKind.Moved] = "Stands elsewhere in the other text:",
        [FoundDifferenceKind.Number] = "Numbers:",
        [FoundDifferenceKind.Date] = "Dates:",
        [FoundDifferenceKind.Name] = "Names:",
        [FoundDifferenceKind.Length] = "Much longer or shorter:",
        [FoundDifferenceKind.Question] = "A question on one side:",
        [FoundDifferenceKind.Quotation] = "Quotation marks:",
    };

    /// <summary>What a translation comes to, in sentences; what does not occur is not named.</summary>
    public string TranslationCounts(TranslationCounts counts, string left, string right)
    {
        List<string> parts = [Counted(counts.Together, "passage together", "passages together")];
        Add(counts.OnlyLeft, $"only in {left}", $"only in {left}");
        Add(counts.OnlyRight, $"only in {right}", $"only in {right}");
        Add(counts.Moved, "moved", "moved");
        Add(counts.Disagreeing, "detail that does not agree", "details that do not agree");
        return string.Join(", ", parts);

        void Add(int number, string one, string many)
        {
            if (number > 0) parts.Add(Counted(number, one, many));
        }
    }
}
