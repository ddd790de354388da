using System.Collections.Concurrent;
using Avow.Archive;
using Avow.Relating;
using Avow.Statements;

namespace Avow.Road;

/// <summary>What is known of texts and of their pairs, gathered once for one drawing. For one thread but for <see cref="Prepare"/>.</summary>
internal sealed class FactShelf(IArchive archive)
{
    private readonly FactGathering gathering = new(archive);
    private readonly ConcurrentDictionary<Id<Text>, TextFacts> facts = new();
    private readonly Dictionary<Id<Text>, TranslatedText> translated = [];
    private readonly Dictionary<Id<Text>, IReadOnlyList<(Id<Text> Other, double Score)>> partners = [];
    private readonly Dictionary<Id<Text>, string> digests = [];

    /// <summary>Gathers, on all processors, what will be asked for.</summary>
    public void Prepare(IEnumerable<Id<Text>> texts) => Parallel.ForEach(texts.Where(text => !facts.ContainsKey(text)).ToList(), text => facts[text] = gathering.Of(text));

    public TextFacts Of(Id<Text> text) => facts.GetOrAdd(text, gathering.Of);

    public TranslatedText Translated(Id<Text> text) =>
        translated.TryGetValue(text, out var known) ? known : translated[text] = new(Of(text), Weight(text));

    public long Weight(Id<Text> text) => TranslatedText.WeightOf(PartnersOf(text).Select(partner => partner.Score));

    public IReadOnlyList<(Id<Text> Other, double Score)> PartnersOf(Id<Text> text) =>
        partners.TryGetValue(text, out var known) ? known : partners[text] = archive.Translations.PartnersOf(text);

    /// <summary>Tells whether what texts in other languages are drawn by is the same.</summary>
    public string Digest(Id<Text> text) => digests.TryGetValue(text, out var known) ? known : digests[text] = DigestOf(Of(text));

    private static string DigestOf(TextFacts text) => Sha256Digest.OfParts([
        text.Role.ToString(), text.Words, text.Language, $"{text.Date:yyyy-MM-dd}", $"{text.CapturedAt.UtcTicks}", text.Outlet?.Value ?? "", text.Host, text.SourceAddress, text.IsOnIssuersSite ? "own" : "", text.Document.Value,
        $"{text.SourceAddresses.Count}", .. text.SourceAddresses, .. text.LinkTargets,
    ]).ToString();
}
