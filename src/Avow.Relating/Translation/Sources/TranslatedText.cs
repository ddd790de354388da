using Avow.Statements;

namespace Avow.Relating;

/// <summary>A text as far as the choice of what it was translated from goes.</summary>
/// <param name="facts">What is known of it.</param>
/// <param name="centrality">How sure its pairs are, all together, in thousandths.</param>
internal sealed class TranslatedText(TextFacts facts, long centrality)
{
    public long Centrality => centrality;

    public AddressedText Addressed { get; } = new(facts);

    public TextFacts Facts => facts;

    /// <summary>The language that it says it was translated from; null when it says nothing.</summary>
    public string? SaidLanguage { get; } = TranslatorsNote.LanguageNamedIn(facts.Words, facts.Language);

    public bool SaysItIsFrom(TranslatedText other) => SaidLanguage is not null && SaidLanguage == Languages.Primary(other.Facts.Language);
}
