using System.Numerics;

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
    private readonly uint[] lists;
    private readonly sbyte[] rows;
    private readonly (int Start, int Length)[] spans;
    private readonly int shift;

    /// <param name="classes">The languages, each in one script, those of one script together.</param>
    /// <param name="grams">Grams in ascending order, none twice.</param>
    /// <param name="ends">For each gram where its entries end; they begin where those of the one before end.</param>
    /// <param name="entries">Class in the upper 16 bits, weight in the lower, which is a signed byte.</param>
    public LanguageModel(IReadOnlyList<ModelClass> classes, ReadOnlySpan<uint> grams, ReadOnlySpan<int> ends, ReadOnlySpan<uint> entries)
    {
        Classes = classes;
        spans = Spans(classes);
        shift = 32 - Math.Max(4, BitOperations.Log2((uint)grams.Length) + 2); // between a quarter and a half of the slots are taken
        slots = new Slot[1 << (32 - shift)];
        var (sizeOfLists, sizeOfRows) = Sizes(ends, entries);
        (lists, rows) = (new uint[sizeOfLists], new sbyte[sizeOfRows]);
        var (list, row, start) = (0, 0, 0);
        for (var i = 0; i < grams.Length; i++)
        {
            var own = entries[start..ends[i]];
            start = ends[i];
            ref var slot = ref FreeSlot(grams[i]);
            if (own.Length < RowFrom)
            {
                slot = new(grams[i], list, own.Length);
                own.CopyTo(lists.AsSpan(list));
                list += own.Length;
            }
            else
            {
                slot = new(grams[i], row, -1 - (int)ScriptOf(own));
                row += Fill(rows.AsSpan(row), own);
            }
        }
    }

    /// <summary>The model that ships with the program, read when first asked for.</summary>
    public static LanguageModel Shipped => Lazy.Value;

    public IReadOnlyList<ModelClass> Classes { get; }

    /// <summary>From which packages and by which trainer it was made.</summary>
    public string Provenance { get; init; } = string.Empty;

    private static readonly Lazy<LanguageModel> Lazy = new(ModelFile.ReadShipped);

    /// <summary>Places that scores need: one for each class, and so many more that the vector over the last ones ends inside.</summary>
    public int Places => Classes.Count + Vector<sbyte>.Count;

    /// <summary>Where the classes of a script stand.</summary>
    public (int Start, int Length) SpanOf(Script script) => spans[(int)script];

    /// <summary>Adds the weights of the grams of one word to the classes of its script; returns how many of them some language uses.</summary>
    public int AddWord(ReadOnlySpan<uint> grams, Script script, Span<int> scores)
    {
        Span<Slot> found = stackalloc Slot[Grams.MostOfOneWord];
        Span<int> ofRows = stackalloc int[Grams.MostOfOneWord];

        // The look-ups miss the cache. Done one after the other, with nothing to decide between them, their waits overlap.
        for (var i = 0; i < grams.Length; i++) found[i] = slots[PlaceOf(grams[i])];
        var (known, rowCount) = (0, 0);
        for (var i = 0; i < grams.Length; i++)
        {
            var slot = found[i].Gram == grams[i] || found[i].Length == 0 ? found[i] : Find(grams[i]);
            if (slot.Length == 0) continue;
            known++;
            if (slot.Length == -1 - (int)script) ofRows[rowCount++] = slot.Start;
            else if (slot.Length > 0) AddList(slot, scores);
        }

        AddRows(ofRows[..rowCount], spans[(int)script], scores);
        return known;
    }

    /// <summary>The weight of one gram in one class alone; 0 when it has none there.</summary>
    public int WeightOf(uint gram, int ofClass)
    {
        ref readonly var slot = ref Find(gram);
        if (slot.Length < 0) return slot.Length == -1 - (int)Classes[ofClass].Letters ? rows[slot.Start + ofClass - spans[(int)Classes[ofClass].Letters].Start] : 0;
        foreach (var entry in lists.AsSpan(slot.Start, slot.Length))
            if ((int)(entry >> 16) == ofClass) return (short)entry;
        return 0;
    }

    // An empty slot for a gram that no language uses.
    private ref readonly Slot Find(uint gram)
    {
        var place = PlaceOf(gram);
        while (slots[place].Length != 0 && slots[place].Gram != gram) place = (place + 1) & (slots.Length - 1);
        return ref slots[place];
    }

    private ref Slot FreeSlot(uint gram)
    {
        var place = PlaceOf(gram);
        while (slots[place].Length != 0) place = (place + 1) & (slots.Length - 1);
        return ref slots[place];
    }

    private void AddList(in Slot slot, Span<int> scores)
    {
        foreach (var entry in lists.AsSpan(slot.Start, slot.Length)) scores[(int)(entry >> 16)] += (short)entry;
    }

    // All rows of a word side by side, a vector's width at a time: the sums stay in registers, and 129 bytes never pass what a short holds.
    private void AddRows(ReadOnlySpan<int> starts, (int Start, int Length) span, Span<int> scores)
    {
        if (starts.IsEmpty) return;
        for (var at = 0; at < span.Length; at += Vector<sbyte>.Count)
        {
            var (low, high) = (Vector<short>.Zero, Vector<short>.Zero);
            foreach (var start in starts)
            {
                Vector.Widen(Vector.LoadUnsafe(ref rows[start + at]), out var first, out var second);
                (low, high) = (low + first, high + second);
            }

            AddTo(scores[(span.Start + at)..], low);
            AddTo(scores[(span.Start + at + Vector<short>.Count)..], high);
        }
    }

    private static void AddTo(Span<int> scores, Vector<short> sums)
    {
        Vector.Widen(sums, out var low, out var high);
        (new Vector<int>(scores) + low).CopyTo(scores);
        scores = scores[Vector<int>.Count..];
        (new Vector<int>(scores) + high).CopyTo(scores);
    }

    private (int Lists, int Rows) Sizes(ReadOnlySpan<int> ends, ReadOnlySpan<uint> entries)
    {
        var (ofLists, ofRows, start) = (0, 0, 0);
        foreach (var end in ends)
        {
            if (end - start < RowFrom) ofLists += end - start;
            else ofRows += WidthOf(ScriptOf(entries[start..end]));
            start = end;
        }

        return (ofLists, ofRows);
    }

    private int Fill(Span<sbyte> row, ReadOnlySpan<uint> own)
    {
        var script = ScriptOf(own);
        var span = spans[(int)script];
        foreach (var entry in own)
        {
            // Two grams of different scripts can share a number; the second script's few entries are given up.
            var place = (int)(entry >> 16) - span.Start;
            if (place >= 0 && place < span.Length) row[place] = (sbyte)entry;
        }

        return WidthOf(script);
    }

    private Script ScriptOf(ReadOnlySpan<uint> own) => Classes[(int)(own[0] >> 16)].Letters;

    // Rows end in zeros up to a whole vector, so that none needs a tail.
    private int WidthOf(Script script) => (spans[(int)script].Length + Vector<sbyte>.Count - 1) / Vector<sbyte>.Count * Vector<sbyte>.Count;

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

    /// <summary>Where a gram's weights are: a list in the lists, or, with a length below zero, a row of the script so numbered.</summary>
    private readonly record struct Slot(uint Gram, int Start, int Length);
}
