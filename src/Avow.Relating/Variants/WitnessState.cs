using Avow.Statements;

namespace Avow.Relating;

/// <summary>One exact text, as it stands to the table: only where it is not like the table's own text.</summary>
internal sealed class WitnessState(string text)
{
    private readonly Dictionary<int, TextRange> forms = [];

    public string Text => text;

    /// <summary>Segments where it has its own form, ascending.</summary>
    public List<OwnForm> Own { get; } = [];

    /// <summary>Stretches of segments that it has nothing of, ascending.</summary>
    public List<Lacuna> Lacunae { get; } = [];

    public void Add(OwnForm own)
    {
        Own.Add(own);
        forms[own.Segment] = own.Range;
    }

    /// <summary>What it has at a segment; null where that is what the table has.</summary>
    public TextRange? FormAt(int segment) => forms.TryGetValue(segment, out var own) ? own : Lacks(segment) ? new(0, 0) : null;

    public bool Lacks(int segment)
    {
        var (low, high) = (0, Lacunae.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Lacunae[middle].Last < segment) low = middle + 1;
            else if (Lacunae[middle].First > segment) high = middle - 1;
            else return true;
        }

        return false;
    }
}

/// <summary>What one text has at one segment.</summary>
/// <param name="Segment">Which.</param>
/// <param name="Range">In the text; empty for nothing.</param>
/// <param name="Key">The words and marks in it, typography aside.</param>
/// <param name="Move">The number of the move that brought the words here; null for others.</param>
internal readonly record struct OwnForm(int Segment, TextRange Range, ulong Key, int? Move);

/// <summary>A long stretch that one text lacks.</summary>
/// <param name="First">Its first segment.</param>
/// <param name="Last">Its last, inclusive.</param>
/// <param name="Move">The number of the move when the words stand elsewhere.</param>
internal readonly record struct Lacuna(int First, int Last, int? Move);
