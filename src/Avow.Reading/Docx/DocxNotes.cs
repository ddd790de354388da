using Avow.Statements;

namespace Avow.Reading;

/// <summary>The footnotes or endnotes of a document: their blocks by id, and their labels in the order in which the text refers to them.</summary>
internal sealed class DocxNotes(IReadOnlyDictionary<string, List<DraftBlock>> written, string format, string cue)
{
    private const int MaxReferences = 50_000;

    private readonly List<(string Id, string Label)> order = [];
    private readonly Dictionary<string, string> labels = new(StringComparer.Ordinal);
    private int counted;

    public string Cue { get; } = cue;

    public static DocxNotes None(string cue) => new(new Dictionary<string, List<DraftBlock>>(), "decimal", cue);

    /// <summary>The label that a reference shows: the next number of its kind, or the writer's own.</summary>
    public string Refer(string id, string? custom = null)
    {
        if (labels.TryGetValue(id, out var known)) return known;
        var label = custom ?? DocxListLevel.Shown(++counted, format);
        if (order.Count < MaxReferences) order.Add((id, label));
        return labels[id] = label;
    }

    /// <summary>The notes referred to, in that order. A note without a block is missing, and its mark will be reported.</summary>
    public IEnumerable<DraftBlock> Blocks() =>
        from note in order
        where written.ContainsKey(note.Id)
        from block in written[note.Id]
        select block with { Kind = BlockKind.Footnote, Level = 0, Label = note.Label };
}
