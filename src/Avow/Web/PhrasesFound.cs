using Avow.Archive;
using Avow.Publishing;
using Avow.Road;

namespace Avow.Web;

/// <summary>Hands the house phrases to the pages, in the pages' own records.</summary>
internal static class PhrasesFound
{
    /// <summary>Texts up to which a page may wait for them; a few seconds, once for every state of the archive. The command knows no limit.</summary>
    private const long MaxTexts = 20_000;

    /// <returns>Null for an archive in which looking takes longer than a reader waits.</returns>
    public static IReadOnlyList<FoundPhrase>? Of(IArchive archive) => archive.Library.Counts().Texts > MaxTexts
        ? null
        : Patiently(archive);

    /// <summary>Where nobody waits.</summary>
    public static IReadOnlyList<FoundPhrase> Patiently(IArchive archive) =>
        [.. PhraseFinding.In(archive).Select(phrase => new FoundPhrase(Enum.Parse<FoundPhraseKind>(phrase.Kind.ToString()), phrase.Words, [.. phrase.Places.Select(place => (place.Text, place.Range))]))];
}
