using Avow.Statements;

namespace Avow.Relating;

/// <summary>Whether two texts are in one language, by what they are taken for and by their commonest words: then what they share is reuse.</summary>
internal static class SameTongue
{
    public static bool Is(TranslationSketch a, TranslationSketch b)
    {
        if (a.Language == b.Language && a.Language != Languages.Unknown) return !a.CommonWords.AreOfOtherLanguages(b.CommonWords);
        return (IsDoubtful(a) || IsDoubtful(b)) && a.CommonWords.AreOfOneLanguage(b.CommonWords);
    }

    private static bool IsDoubtful(TranslationSketch text) => text.Language == Languages.Unknown || text.LacksMeanings;
}
