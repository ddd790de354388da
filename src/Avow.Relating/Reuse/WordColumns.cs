using Avow.Statements;

namespace Avow.Relating;

/// <summary>The words of one text in columns, as they are found: kept by each thread for the next text, so that nothing is made but what is kept.</summary>
internal sealed class WordColumns
{
    // A longer text leaves nothing behind: 32 MiB.
    private const int MaxWordsKept = 1 << 20;

    [ThreadStatic]
    private static WordColumns? ofThread;

    private readonly WordFold fold = new();
    private TextRange[] ranges = new TextRange[1_024];
    private ulong[] hashes = new ulong[1_024];
    private byte[] scripts = new byte[1_024];
    private uint[] ids = new uint[1_024];
    private int[] letterStarts = new int[1_025];
    private char[] letters = new char[8_192];

    public int Count { get; private set; }

    public ReadOnlySpan<TextRange> Ranges => ranges.AsSpan(0, Count);

    public ReadOnlySpan<ulong> Hashes => hashes.AsSpan(0, Count);

    /// <summary>Each a <see cref="WordScript"/>.</summary>
    public ReadOnlySpan<byte> Scripts => scripts.AsSpan(0, Count);

    public ReadOnlySpan<uint> Ids => ids.AsSpan(0, Count);

    /// <summary>One more than there are words.</summary>
    public ReadOnlySpan<int> LetterStarts => letterStarts.AsSpan(0, Count + 1);

    public ReadOnlySpan<char> Letters => letters.AsSpan(0, letterStarts[Count]);

    /// <summary>Those of the calling thread; overwritten by its next text.</summary>
    public static WordColumns OfThread() => ofThread is { } kept && kept.ranges.Length <= MaxWordsKept ? kept : ofThread = new();

    public WordColumns Read(string text)
    {
        var (count, end) = (0, 0);
        for (var scan = new WordScanner(text, fold); scan.Next(); count++)
        {
            if (count == ranges.Length) Grow();
            if (letters.Length - end < scan.Letters.Length) Array.Resize(ref letters, 2 * letters.Length + scan.Letters.Length);
            (ranges[count], hashes[count], scripts[count], letterStarts[count]) = (scan.Range, scan.Hash, (byte)scan.Script, end);
            ids[count] = WordId.Of(scan.Hash, scan.Script, scan.Letters.Length);
            scan.Letters.CopyTo(letters.AsSpan(end));
            end += scan.Letters.Length;
        }

        letterStarts[count] = end;
        Count = count;
        return this;
    }

    private void Grow()
    {
        var length = 2 * ranges.Length;
        Array.Resize(ref ranges, length);
        Array.Resize(ref hashes, length);
        Array.Resize(ref scripts, length);
        Array.Resize(ref ids, length);
        Array.Resize(ref letterStarts, length + 1);
    }
}
