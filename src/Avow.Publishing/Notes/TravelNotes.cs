using Avow.Statements;

namespace Avow.Publishing;

/// <summary>
/// Gathers what relations say of each paragraph. A passage that travelled is marked and named; where a text stands elsewhere
/// as a whole only what differs is: a changed word, a paragraph left out.
/// </summary>
internal sealed class TravelNotes(TextLayout here)
{
    /// <summary>Texts named in one note; the rest is counted and stands in the table.</summary>
    private const int MaxLinks = 3;

    /// <summary>Changed words named for one paragraph.</summary>
    private const int MaxChanges = 2;

    /// <summary>Shorter paragraphs (a date line, a slogan, "***") come and go without meaning.</summary>
    private const int MinLeftOutChars = 40;

    /// <summary>Words of its own in a shared paragraph, from about two on; the ends of an alignment are not exact to the word.</summary>
    private const int MinOwnChars = 12;

    /// <summary>From this share of its characters on a paragraph is not in the other text at all.</summary>
    private const double OwnShare = 0.9;

    private readonly List<InlineSpan> spans = [];
    private readonly Dictionary<(string Anchor, NoteVerb Verb), Gathered> gathered = [];
    private readonly List<Note> changes = [];
    private readonly Dictionary<string, int> changesAt = [];

    public IReadOnlyList<InlineSpan> Spans => spans;

    public void Add(RelatedText related)
    {
        if (here.Blocks.Count == 0) return;
        if (!related.IsWhole) AddPassages(related);
        else if (related.Spans.Count > 0) AddDifferences(related);
        if (related.IsWhole && (related.Other.Statement != StatementHere || related.Verb is NoteVerb.Revises or NoteVerb.Reprints)) Gather(FirstBlock, related.Verb, related, null);
    }

    /// <summary>The statement on the page; its other texts are named above it already.</summary>
    public Id<Statement>? StatementHere { get; init; }

    public IEnumerable<Note> All() => gathered
        .Select(pair => new Note
        {
            Verb = pair.Key.Verb,
            Colour = pair.Key.Verb == NoteVerb.LeftOutIn ? NoteColour.Render : NoteColour.Travel,
            Anchor = pair.Key.Anchor,
            Number = pair.Value.Number,
            Links = pair.Value.Links,
            More = pair.Value.Texts.Count - pair.Value.Links.Count,
        })
        .Concat(changes);

    private PlacedBlock FirstBlock => here.Blocks.FirstOrDefault(block => block.Number is not null) ?? here.Blocks[0];

    private void AddPassages(RelatedText related)
    {
        foreach (var span in related.Spans)
        {
            spans.Add(new(InlineKind.Travelled, span.From));
            Gather(here.At(span.From.StartInclusive)!, related.Verb, related, span.To.StartInclusive);
            if (span.Likeness < 1 && !related.IsTranslation) AddChanges(related, span);
        }
    }

    private void AddDifferences(RelatedText related)
    {
        if (related.IsTranslation)
        {
            AddOmissions(related);
            return;
        }

        foreach (var span in related.Spans.Where(span => span.Likeness < 1)) AddChanges(related, span);
        var cover = new SharedCover(related.Spans);
        foreach (var block in here.Blocks)
        {
            var own = cover.LeavesOf(block.Range).Select(left => Letters.Trim(here.Text.Words, left)).Where(left => left.Length >= MinOwnChars).ToList();
            var ownChars = own.Sum(left => left.Length);
            if (ownChars >= block.Range.Length * OwnShare)
            {
                if (block.Range.Length >= MinLeftOutChars) Gather(block, NoteVerb.LeftOutIn, related, null);
            }
            else if (own.Count > 0)
            {
                spans.AddRange(own.Select(left => new InlineSpan(InlineKind.Travelled, left)));
                AddChangeUnnamed(related, block, related.OtherLayout is { } there ? cover.Beside(block.Range, here.Text.Words, there.Text.Words) : null);
            }
        }
    }

    // Sentences that the translation, or what was translated, does not have.
    private void AddOmissions(RelatedText related)
    {
        var cover = new SharedCover(related.Spans);
        foreach (var block in here.Blocks.Where(block => block.Block.Kind != BlockKind.Heading))
        {
            var own = cover.LeavesOf(block.Range).Select(left => Letters.Trim(here.Text.Words, left)).Where(left => left.Length >= MinLeftOutChars).ToList();
            if (own.Count == 0) continue;
            if (own.Sum(left => left.Length) < block.Range.Length * OwnShare) spans.AddRange(own.Select(left => new InlineSpan(InlineKind.OnlyHere, left)));
            Gather(block, NoteVerb.LeftOutIn, related, null);
        }
    }

    private static NoteVerb ChangeVerb(RelatedText related) =>
        !related.Relation.DirectionKnown ? NoteVerb.DiffersIn : related.HereIsTaker ? NoteVerb.ChangedFrom : NoteVerb.ChangedIn;

    private void AddChanges(RelatedText related, AlignedSpan span)
    {
        if (related.OtherLayout is not { } there) return;
        foreach (var (line, other) in LinePairing.Of(here.Text.Words, span.From, there.Text.Words, span.To))
        {
            if (ChangedWords.Between(here.Text.Words, line, there.Text.Words, other) is { } change) AddChange(related, change);
            else if (related is { IsWhole: true, IsVersion: true } && !Letters.AreSame(here.Text.Words, line, there.Text.Words, other)) AddChangeUnnamed(related, here.At(line.StartInclusive)!, other.StartInclusive);
        }
    }

    // Too much for the margin: the compare page has the words.
    private void AddChangeUnnamed(RelatedText related, PlacedBlock block, int? offsetThere)
    {
        if (!changesAt.ContainsKey(block.Anchor)) Gather(block, ChangeVerb(related), related, offsetThere);
    }

    private void AddChange(RelatedText related, ChangedWords change)
    {
        var block = here.At(change.Here.StartInclusive)!;
        if (changesAt.GetValueOrDefault(block.Anchor) >= MaxChanges) return;
        changesAt[block.Anchor] = changesAt.GetValueOrDefault(block.Anchor) + 1;
        spans.Add(new(InlineKind.Travelled, change.Here));
        changes.Add(new Note
        {
            Verb = ChangeVerb(related),
            Colour = NoteColour.Travel,
            Anchor = block.Anchor,
            Number = block.Number,
            Links = [related.LinkTo(change.There.StartInclusive)],
            Change = change,
        });
    }

    private void Gather(PlacedBlock block, NoteVerb verb, RelatedText related, int? offsetThere)
    {
        var key = (block.Anchor, verb);
        if (!gathered.TryGetValue(key, out var texts)) gathered[key] = texts = new Gathered(block.Number);
        if (texts.Texts.Add(related.Other.Id) && texts.Links.Count < MaxLinks) texts.Links.Add(related.LinkTo(offsetThere));
    }

    private sealed class Gathered(int? number)
    {
        public int? Number => number;

        public HashSet<Id<Text>> Texts { get; } = [];

        public List<NoteLink> Links { get; } = [];
    }
}
