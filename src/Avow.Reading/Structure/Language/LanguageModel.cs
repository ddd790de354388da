using System.Numerics;
using System.Runtime.InteropServices;

namespace Avow.Reading;

/// <summary>
/// What every language's words are made of: for each gram the languages that use it and by how much (log likelihood above that of
/// a gram never seen, in steps of <see cref="StepsPerNat"/>): naive Bayes over overlapping grams.
/// </summary>
/// <remarks>
/// A gram of few languages has a list of them; one of many has a row over all languages of its script, which vectors add at once.
/// Classes of one script stand together. Immutable; any number of threads may read it.
/// </remarks>
internal sealed class LanguageModel
{
    /// <summary>Steps that one natural logarithm is stored in.</summary>
    public const int StepsPerNat = 4;

    /// <summary>From this many languages on a gram has a row: adding a row of 240 takes as long as a list of about so many.</summary>
    private const int RowFrom = 20;

    private readonly Slot[] slots;
    private readonly uint[] entries;
    private readonly short[] rows;
    private readonly (int Start, int Length)[] spans;
    private readonly int shift;

    /// <param name="classes">The languages, each in one script, those of one script together.</param>
    /// <param name="grams">Grams in ascending order, none twice.</param>
    /// <param name="ends">For each gram where its entries end; they begin where those of the one before end.</param>
    /// <param name="entries">Class in the upper 16 bits, weight in the lower.</param>
    public LanguageModel(IReadOnlyList<ModelClass> classes, uint[] grams, int[] ends, uint[] entries)
    {
        Classes = classes;
        this.entries = entries;
        spans = Spans(classes);
        var bits = 4;
        while (1 << bits < grams.Length * 2) bits++;
        shift = 32 - bits;
        slots = new Slot[1 << bits];
        List<short> filled = [];
        for (var i = 0; i < grams.Length; i++)
        {
            var place = PlaceOf(grams[i]);
            while (slots[place].Length != 0) place = (place + 1) & (slots.Length - 1);
            var start = i == 0 ? 0 : ends[i - 1];
            var own = entries.AsSpan(start..ends[i]);
            slots[place] = own.Length < RowFrom ? new(grams[i], start, own.Length) : new(grams[i], Fill(filled, own), -1 - (int)Classes[(int)(own[0] >> 16)].Letters);
        }

        rows = [.. filled];
    }

    /// <summary>The model that ships with the program, read when first asked for.</summary>
    public static LanguageModel Shipped => Lazy.Value;

    public IReadOnlyList<ModelClass> Classes { get; }

    /// <summary>From which packages and by which trainer it was made.</summary>
    public string Provenance { get; init; } = string.Empty;

    private static readonly Lazy<LanguageModel> Lazy = new(ModelFile.ReadShipped);

    /// <summary>Where the classes of a script stand.</summary>
    public (int Start, int Length) SpanOf(Script script) => spans[(int)script];

    /// <summary>Adds the weights of one gram to the classes that use it; false when none does.</summary>
    public bool Add(uint gram, Span<int> scores)
    {
        for (var place = PlaceOf(gram); slots[place] is { Length: not 0 } slot; place = (place + 1) & (slots.Length - 1))
        {
            if (slot.Gram != gram) continue;
            if (slot.Length < 0) AddRow(slot.Start, spans[-1 - slot.Length], scores);
            else
            {
                foreach (var entry in entries.AsSpan(slot.Start, slot.Length)) scores[(int)(entry >> 16)] += (short)entry;
            }

            return true;
        }

        return false;
    }

    private void AddRow(int row, (int Start, int Length) span, Span<int> scores)
    {
        var weights = rows.AsSpan(row, span.Length);
        var target = scores.Slice(span.Start, span.Length);
        var at = 0;
        for (; at <= span.Length - Vector<short>.Count; at += Vector<short>.Count)
        {
            Vector.Widen(new Vector<short>(weights[at..]), out var low, out var high);
            (new Vector<int>(target[at..]) + low).CopyTo(target[at..]);
            (new Vector<int>(target[(at + Vector<int>.Count)..]) + high).CopyTo(target[(at + Vector<int>.Count)..]);
        }

        for (; at < span.Length; at++) target[at] += weights[at];
    }

    private int Fill(List<short> filled, ReadOnlySpan<uint> own)
    {
        var span = spans[(int)Classes[(int)(own[0] >> 16)].Letters];
        var row = filled.Count;
        CollectionsMarshal.SetCount(filled, row + span.Length);
        var target = CollectionsMarshal.AsSpan(filled)[row..];
        target.Clear();
        foreach (var entry in own)
        {
            // Two grams of different scripts can share a number; the second script's few entries are given up.
            var place = (int)(entry >> 16) - span.Start;
            if (place >= 0 && place < span.Length) target[place] = (short)entry;
        }

        return row;
    }

    private int PlaceOf(uint gram) => (int)(gram * 0x9E3779B1u >> shift);

    private static (int, int)[] Spans(IReadOnlyList<ModelClass> classes)
    {
        var places = new (int Start, int Length)[Enum.GetValues<Script>().Length];
        for (var i = 0; i < classes.Count; i++)
        {
            ref var span = ref places[(int)classes[i].Letters];
            if (span.Length == 0) span.Start = i;
            span.Length++;
        }

        return places;
    }

    /// <summary>Where a gram's weights are: a list in the entries, or, with a length below zero, a row of the script so numbered.</summary>
    private readonly record struct Slot(uint Gram, int Start, int Length);
}
