using Avow.Statements;

namespace Avow.Relating;

/// <summary>
/// From texts that are translations of one another to who translated whom. A text is related to the one it was made from: the one it names, otherwise one in
/// the language that its translator names, otherwise the one whose passages it shares most exactly (a text made from an abridged
/// translation lacks what that one lacks), otherwise the earliest. What a text has word for word from another in its own language it did not translate.
/// </summary>
/// <remarks>A function of a text and its partners, and by way of <see cref="IsMadeFrom"/> of the sources of those before it: not of the order of the arguments, not of what was related before.</remarks>
public static class Translations
{
    /// <summary>Named as the origin of these relations.</summary>
    public const string Method = "translation/1";

    /// <summary>What one text was made from.</summary>
    /// <param name="taker">No copy.</param>
    /// <param name="partners">That were not made from it.</param>
    /// <param name="taken">What it has from others of its own language, word for word.</param>
    /// <param name="align">
    /// How the sentences of two texts lie against each other, the first one's side in <see cref="AlignedSpan.From"/>; the same for both orders. Asked for few.
    /// </param>
    /// <returns>By source.</returns>
    public static IReadOnlyList<Relation> Of(TranslatedText taker, IEnumerable<TranslationPartner> partners, IEnumerable<TextRange> taken, Func<Id<Text>, Id<Text>, IReadOnlyList<AlignedSpan>> align) =>
        [.. TranslationChoice.Of(Candidates(taker, partners), align, taken).Select(taking => taking.Relation).OrderBy(relation => relation.To)];

    /// <summary>What <see cref="Of"/> will want to see aligned with a text, but for what a circle of signs puts in the place of others.</summary>
    public static IEnumerable<Id<Text>> LikelySources(TranslatedText taker, IEnumerable<TranslationPartner> partners) =>
        TranslationChoice.Likeliest(Candidates(taker, partners)).Select(candidate => candidate.Source.Id);

    /// <summary>Whether, of two that have a pair, the other was there before the one: then the one may be made from it.</summary>
    public static bool IsBefore(TranslatedText other, TranslatedText one) => !TranslationDirection.Between(one, other).SourceIsFirst;

    /// <summary>
    /// Whether a text was made from another, by however many steps. Signs of different kinds can contradict each other in a circle; nobody is his own source. Texts are given their sources in the order
    /// of ids, so only the sources of those before it count when it is a text's turn.
    /// </summary>
    /// <param name="text">Which.</param>
    /// <param name="source">From what.</param>
    /// <param name="sourcesOf">What those before it are made from; empty for others.</param>
    public static bool IsMadeFrom(Id<Text> text, Id<Text> source, Func<Id<Text>, IEnumerable<Id<Text>>> sourcesOf) => Components.Around([text], sourcesOf).Contains(source);

    private static IEnumerable<TranslationCandidate> Candidates(TranslatedText taker, IEnumerable<TranslationPartner> partners) => partners
        .Where(partner => !AreFramedTogether(taker.Facts, partner.Text.Facts))
        .Select(partner => new TranslationCandidate(taker, partner.Text, partner.IsCopy, partner.Score)).Where(candidate => candidate.IsBefore);

    // What an outlet wrote around a text is no translation of it.
    private static bool AreFramedTogether(TextFacts a, TextFacts b) => a.Document == b.Document && a.Role != b.Role;
}
