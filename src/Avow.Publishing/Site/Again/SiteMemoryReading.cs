using System.Buffers.Binary;
using System.Text;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>Reads a site's memory out of bytes that were whole when they were written (<see cref="SiteMemoryFile"/>). Throws an <see cref="ArgumentException"/> for others.</summary>
internal ref struct SiteMemoryReading(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> left = bytes;

    public (SiteMemory Memory, Sha256Digest Manifest) All()
    {
        var maker = Word();
        Dictionary<int, UInt128> told = [];
        List<string> names = [];
        for (int at = 0, count = Count(); at < count; at++)
        {
            names.Add(Word());
            told.Add(at, Sum());
        }

        var lines = Words();
        Dictionary<int, RememberedPage> pages = [];
        for (int at = 0, count = Count(); at < count; at++) pages.Add(Count(), new(Words(), Numbers(), Numbers()));
        var segments = new RememberedSegment[Count()];
        foreach (ref var segment in segments.AsSpan())
        {
            var texts = new (Id<Text>, UInt128)[Count()];
            foreach (ref var text in texts.AsSpan()) text = (Id<Text>.FromNumber(BinaryPrimitives.ReadInt64LittleEndian(Next(sizeof(long)))), Sum());
            segment = new(texts, Words(), Word());
        }

        return (new() { Maker = maker, Names = new(names), Told = told, Lines = new(lines), Pages = pages, Segments = segments }, Sha256Digest.FromBytes(Next(Sha256Digest.ByteLength)));
    }

    public string Word() => Encoding.UTF8.GetString(Next(Count()));

    private string[] Words()
    {
        var words = new string[Count()];
        foreach (ref var word in words.AsSpan()) word = Word();
        return words;
    }

    private int[] Numbers()
    {
        var numbers = new int[Count()];
        foreach (ref var number in numbers.AsSpan()) number = Count();
        return numbers;
    }

    private UInt128 Sum() => BinaryPrimitives.ReadUInt128LittleEndian(Next(16));

    // Seven bits a byte, the least first.
    private int Count()
    {
        for (int number = 0, shift = 0; ; shift += 7)
        {
            var one = Next(1)[0];
            number |= (one & 0x7F) << shift;
            if (one < 0x80) return number;
        }
    }

    private ReadOnlySpan<byte> Next(int count)
    {
        var next = left[..count];
        left = left[count..];
        return next;
    }
}
