using Avow.Statements;

namespace Avow.Relating;

/// <summary>Whether two texts are in one language: then what they share is reuse.</summary>
internal static class SameTongue
{
    public static bool Is(TranslationSketch a, TranslationSketch b) => a.Language == Languages.Unknown || b.Language == Languages.Unknown
        ? a.CommonWords.AreOfOneLanguage(b.CommonWords)
        : a.Language == b.Language;
}
