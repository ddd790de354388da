namespace Avow.Relating;

/// <summary>What speaks for a translation.</summary>
public enum TranslationClueKind
{
    /// <summary>Paragraphs, in order, whose lengths and clues belong together.</summary>
    Paragraphs,

    /// <summary>Sentences, likewise.</summary>
    Sentences,

    /// <summary>Numbers at the same places.</summary>
    Numbers,

    /// <summary>Numbers that count articles, items or notes, at the same places.</summary>
    Items,

    /// <summary>Names and other words that sound alike, at the same places.</summary>
    Names,

    /// <summary>Words with a meaning in common, at the same places.</summary>
    Meanings,

    /// <summary>Questions, brackets, quotation marks and the like, at the same places.</summary>
    Marks,

    /// <summary>Addresses that both lead to.</summary>
    Links,
}
