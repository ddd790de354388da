using System.Runtime.InteropServices;

namespace Avow.Relating;

/// <summary>A sorted run of records in a scratch file that other runs share.</summary>
internal sealed record RecordRun(Stream Scratch, long Start, int Count)
{
    // 64 KiB a read: a merge of a hundred runs holds six megabytes.
    private const int RecordsPerRead = 4_096;

    public IEnumerable<Record> Read()
    {
        var buffer = new Record[Math.Min(RecordsPerRead, Count)];
        for (var done = 0; done < Count;)
        {
            var count = Math.Min(buffer.Length, Count - done);
            lock (Scratch)
            {
                Scratch.Seek(Start + (long)done * Record.Bytes, SeekOrigin.Begin);
                Scratch.ReadExactly(MemoryMarshal.AsBytes(buffer.AsSpan(0, count)));
            }

            for (var i = 0; i < count; i++) yield return buffer[i];
            done += count;
        }
    }
}
