using Avow.Archive;
using Avow.Relating;
using Avow.Statements;

namespace Avow.Road;

/// <summary>
/// Who translated whom, of the texts for which that may have changed: found from what changed, and followed as far as it changes anything. What is remembered of all others is what drawing everything would
/// find of them (decision 30).
/// </summary>
internal sealed class DrawnTranslations(FactShelf shelf, DrawnRemembered remembered, Alignments alignments)
{
    // Written in the place of a digest: somebody was drawn by other facts than are remembered.
    private const string SeenOtherwise = "?";

    private readonly SortedSet<Id<Text>> open = [];

    /// <summary>What each text that was drawn is a translation of, by its id.</summary>
    public SortedDictionary<Id<Text>, IReadOnlyList<Relation>> Drawn { get; } = [];

    /// <summary>Pairs of which one is a translation of the other now and was not, or was and is not.</summary>
    public HashSet<(Id<Text> Smaller, Id<Text> Greater)> Changed { get; } = [];

    /// <param name="texts">What is to be drawn.</param>
    /// <param name="wording">What hangs together with these by words.</param>
    /// <param name="cancel">Ends it with an <see cref="OperationCanceledException"/>.</param>
    public void Draw(IReadOnlyList<TextToDraw> texts, DrawnWording wording, CancellationToken cancel)
    {
        foreach (var text in wording.Texts) Compare(text, wording);
        foreach (var text in texts) Touch(text);
        alignments.Prepare(Likely(), cancel);
        while (open.Count > 0)
        {
            var next = open.Min;
            open.Remove(next);
            DrawOne(next, cancel);
        }
    }

    // What it has from its own language: others see whether it is a copy.
    private void Compare(Id<Text> text, DrawnWording wording)
    {
        var before = remembered.Of(text);
        var own = wording.OfText[text].ToList();
        var now = before with
        {
            IsCopy = wording.IsCopy(text),
            Taken = [.. own.Where(relation => !CopiedTexts.IsCopying(relation)).SelectMany(relation => relation.Spans).Select(span => span.From).Order().Distinct()],
            Copied = [.. own.Where(CopiedTexts.IsCopying).Select(relation => new DrawnCopy(relation.Kind, relation.To))],
        };
        remembered.Set(now);
        if (now.IsCopy != before.IsCopy) OpenPartners(text);
        if (now.IsCopy != before.IsCopy || !now.Taken.SequenceEqual(before.Taken)) open.Add(text);
    }

    private void Touch(TextToDraw text)
    {
        var before = remembered.Of(text.Id);
        var partners = text.IsRead ? shelf.PartnersOf(text.Id) : [];
        if (text.IsChanged || !text.IsRead || text.Translations.Any(pair => pair.WasThere)) open.Add(text.Id);
        if (partners.Count == 0) return;
        var (digest, weight) = (shelf.Digest(text.Id), shelf.Weight(text.Id));
        if (before.Facts.Length > 0 && before.Facts != digest) OpenPartners(text.Id);
        if (before.Facts.Length == 0) open.Add(text.Id);
        else if (before.Weight != weight) OpenTurned(text.Id, before.Weight, weight);
        remembered.Set(before with { Facts = digest, Weight = weight });
        var come = text.Translations.Select(pair => pair.Other).Where(other => partners.Any(partner => partner.Other == other)).ToList();
        shelf.Prepare(come);
        if (come.Exists(other => Translations.IsBefore(shelf.Translated(other), shelf.Translated(text.Id)))) open.Add(text.Id);
    }

    // Of whom nothing is remembered, nothing was drawn: they wait for their own turn.
    private void OpenPartners(Id<Text> text)
    {
        foreach (var (partner, _) in shelf.PartnersOf(text)) if (remembered.Of(partner).Facts.Length > 0) open.Add(partner);
    }

    // Where nothing else tells, the one that is nearer to all others was there first.
    private void OpenTurned(Id<Text> text, long before, long now)
    {
        foreach (var (other, _) in shelf.PartnersOf(text))
        {
            var partner = remembered.Of(other);
            if (partner.Facts.Length == 0 || TranslatedText.IsNearer(before, text, partner.Weight, other) == TranslatedText.IsNearer(now, text, partner.Weight, other)) continue;
            open.UnionWith([text, other]);
        }
    }

    private IEnumerable<(Id<Text>, Id<Text>)> Likely()
    {
        List<Id<Text>> takers = [.. open.Where(text => !remembered.Of(text).IsCopy && shelf.PartnersOf(text).Count > 0)];
        shelf.Prepare(takers.SelectMany(text => shelf.PartnersOf(text).Select(partner => partner.Other)).Concat(takers).Distinct());
        return takers.SelectMany(text => Translations.LikelySources(shelf.Translated(text), PartnersOf(text)).Select(source => (text, source)));
    }

    private IEnumerable<TranslationPartner> PartnersOf(Id<Text> text) =>
        shelf.PartnersOf(text).Select(partner => new TranslationPartner(shelf.Translated(partner.Other), remembered.Of(partner.Other).IsCopy, partner.Score));

    private void DrawOne(Id<Text> text, CancellationToken cancel)
    {
        var before = remembered.Of(text);
        SortedSet<Id<Text>> asked = [];
        IReadOnlyList<Relation> found = [];
        var partners = shelf.PartnersOf(text);
        if (partners.Count > 0)
        {
            shelf.Prepare([text, .. partners.Select(partner => partner.Other)]);
            foreach (var (partner, _) in partners) See(partner);
            if (!before.IsCopy) found = Translations.Of(shelf.Translated(text), PartnersOf(text).Where(partner => !IsMadeFrom(partner.Text.Facts.Id, text)), before.Taken, Align);
        }

        var (facts, weight) = partners.Count > 0 ? (shelf.Digest(text), shelf.Weight(text)) : ("", 0);
        IReadOnlyList<Id<Text>> sources = [.. found.Select(relation => relation.To)];
        remembered.Set(before with { Translated = sources, Aligned = [.. asked], Facts = facts, Weight = weight });
        Drawn[text] = found;
        Changed.UnionWith(sources.Except(before.Translated).Concat(before.Translated.Except(sources)).Select(source => Id<Text>.InOrder(text, source)));
        if (!sources.SequenceEqual(before.Translated)) Follow(text, [.. sources, .. before.Translated]);

        IReadOnlyList<AlignedSpan> Align(Id<Text> one, Id<Text> other)
        {
            asked.Add(other);
            return alignments.Between(one, other, cancel);
        }
    }

    // That somebody was drawn by it, as it is now.
    private void See(Id<Text> partner)
    {
        var known = remembered.Of(partner);
        var (digest, weight) = (shelf.Digest(partner), shelf.Weight(partner));
        if (known.Facts.Length == 0) remembered.Set(known with { Facts = digest, Weight = weight });
        else if (known.Facts != digest || known.Weight != weight) remembered.Set(known with { Facts = SeenOtherwise });
    }

    private bool IsMadeFrom(Id<Text> other, Id<Text> text) => Translations.IsMadeFrom(other, text, next => next < text ? remembered.Of(next).Translated : []);

    // Only those above it that come after it in the order of ids were chosen with its sources in sight.
    private void Follow(Id<Text> text, IReadOnlyList<Id<Text>> sources)
    {
        foreach (var above in Components.Around(sources, next => remembered.Of(next).Translated)) if (above > text) open.Add(above);
    }
}
