namespace Avow.Relating;

/// <summary>A text that another may have been translated from.</summary>
internal sealed class TranslationCandidate(TranslatedText taker, TranslatedText source, bool isCopy, double score)
{
    private readonly Direction direction = TranslationDirection.Between(taker, source);

    public TextFacts Taker => taker.Facts;

    public TextFacts Source => source.Facts;

    public double Score => score;

    /// <summary>Whether it was there before the taker.</summary>
    public bool IsBefore => !direction.SourceIsFirst;

    public bool IsDirectionKnown => direction.IsKnown;

    /// <summary>How plainly the taker says that it is from there; what compares less is better.</summary>
    public (Naming Naming, bool IsInAnotherLanguageThanSaid, bool IsDirectionUnknown, bool IsCopy) Standing =>
        (taker.Addressed.Names(source.Addressed), taker.SaidLanguage is not null && !taker.SaysItIsFrom(source), !IsDirectionKnown, isCopy);
}
