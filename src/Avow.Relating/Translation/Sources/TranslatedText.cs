using Avow.Statements;

namespace Avow.Relating;

/// <summary>A text as far as the choice of what it was translated from goes.</summary>
/// <param name="facts">What is known of it.</param>
/// <param name="weight">How sure its pairs are, all together: <see cref="WeightOf"/>.</param>
public sealed class TranslatedText(TextFacts facts, long weight)
{
    private const double Thousand = 1000;

    public TextFacts Facts => facts;

    internal long Weight => weight;

    internal AddressedText Addressed { get; } = new(facts);

    /// <summary>The language that it says it was translated from; null when it says nothing.</summary>
    internal string? SaidLanguage { get; } = TranslatorsNote.LanguageNamedIn(facts.Words, facts.Language);

    /// <summary>In whole thousandths, so that the order of pairs does not show.</summary>
    public static long WeightOf(IEnumerable<double> scores) => scores.Sum(score => (long)Math.Round(score * Thousand));

    /// <summary>Where nothing else tells, the one of two that is nearer to all others stands for the source; of two as near the smaller id.</summary>
    public static bool IsNearer(long weight, Id<Text> text, long otherWeight, Id<Text> other) => (-weight, text).CompareTo((-otherWeight, other)) < 0;

    internal bool SaysItIsFrom(TranslatedText other) => SaidLanguage is not null && SaidLanguage == Languages.Primary(other.Facts.Language);
}

/// <summary>A text that another one has a pair with.</summary>
/// <param name="Text">Which.</param>
/// <param name="IsCopy">Whether it has its words from another one in its own language.</param>
/// <param name="Score">How sure the pair is.</param>
public sealed record TranslationPartner(TranslatedText Text, bool IsCopy, double Score);
