using System.Runtime.InteropServices;

namespace Avow.Relating;

/// <summary>The words of all texts between their first reading and the making of seeds: in memory, or, of more than may lie there, in a scratch file.</summary>
internal sealed class WordStore(int batches, long maxBytes, Func<Stream>? scratch) : IDisposable
{
    private readonly WordBatch[] held = new WordBatch[batches];
    private readonly long[] places = new long[batches];
    private readonly int[] lengths = new int[batches];
    private readonly Lock writing = new();
    private Stream? file;
    private long bytesHeld;

    public int Batches => held.Length;

    public void Keep(int number, WordBatch batch)
    {
        lengths[number] = batch.Words.Length;
        if (scratch is null || Interlocked.Add(ref bytesHeld, batch.Bytes) <= maxBytes)
        {
            held[number] = batch;
            return;
        }

        held[number] = batch with { Words = [] };
        lock (writing)
        {
            file ??= scratch();
            places[number] = file.Seek(0, SeekOrigin.End);
            file.Write(MemoryMarshal.AsBytes(batch.Words.AsSpan()));
        }
    }

    /// <summary>Once; what lay in memory is let go.</summary>
    public WordBatch Take(int number)
    {
        var batch = held[number];
        held[number] = null!;
        if (batch.Words.Length == lengths[number]) return batch;
        var words = new uint[lengths[number]];
        lock (writing)
        {
            file!.Seek(places[number], SeekOrigin.Begin);
            file.ReadExactly(MemoryMarshal.AsBytes(words.AsSpan()));
        }

        return batch with { Words = words };
    }

    public void Dispose() => file?.Dispose();
}
