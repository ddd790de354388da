using System.Buffers;

namespace Avow.Reading;

/// <summary>
/// The part of a source that shows its encoding: the words with bytes beyond ASCII, each with the words around it, which show what
/// language the foreign ones have to fit.
/// </summary>
internal static class ForeignBytes
{
    /// <summary>Foreign bytes that settle an encoding: two or three paragraphs.</summary>
    private const int Enough = 3_000;

    /// <summary>Most bytes kept, words without spaces included.</summary>
    private const int MostKept = 12_000;

    /// <summary>Words kept on either side of a foreign one: with one alone a single "ą" was taken for another letter, with eight the sentence is named.</summary>
    private const int Around = 8;

    public static byte[] SampleOf(ReadOnlySpan<byte> bytes)
    {
        var kept = new List<byte>(Math.Min(bytes.Length, MostKept));
        var before = new Queue<Range>(Around);
        var (foreign, after) = (0, 0);
        for (var at = 0; at < bytes.Length && foreign < Enough && kept.Count < MostKept;)
        {
            if (IsSpace(bytes[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < bytes.Length && !IsSpace(bytes[at]) && at - start < MostKept) at++;
            var word = bytes[start..at];
            var own = word.Length - CountAscii(word);
            if (own > 0)
            {
                while (before.TryDequeue(out var range)) Keep(kept, bytes[range]);
                Keep(kept, word);
                (foreign, after) = (foreign + own, Around);
            }
            else if (word.ContainsAny(Markup))
            {
                continue;
            }
            else if (after > 0)
            {
                Keep(kept, word);
                after--;
            }
            else
            {
                if (before.Count == Around) before.Dequeue();
                before.Enqueue(start..at);
            }
        }

        return [.. kept];
    }

    // Signs of tags and scripts: their words are of no language.
    private static readonly SearchValues<byte> Markup = SearchValues.Create("<>={}_\\"u8);

    private static void Keep(List<byte> kept, ReadOnlySpan<byte> word)
    {
        kept.AddRange(word);
        kept.Add((byte)' ');
    }

    private static int CountAscii(ReadOnlySpan<byte> word)
    {
        var count = 0;
        foreach (var one in word)
        {
            if (one < 0x80) count++;
        }

        return count;
    }

    private static bool IsSpace(byte one) => one is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t';
}
