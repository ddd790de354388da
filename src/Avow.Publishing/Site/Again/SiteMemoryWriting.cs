using System.Text;

namespace Avow.Publishing;

/// <summary>Lays a site's memory as bytes, all but the digests at the end (<see cref="SiteMemoryFile"/>). Names and lines that no page has any more are left out, and the others are numbered anew.</summary>
internal sealed class SiteMemoryWriting(BinaryWriter to, SiteMemory memory)
{
    private readonly Used names = new(memory.Names), lines = new(memory.Lines);

    public static MemoryStream Laid(string firstLine, SiteMemory memory)
    {
        var buffer = new MemoryStream();
        using var writer = new BinaryWriter(buffer, Encoding.UTF8, leaveOpen: true);
        writer.Write(firstLine);
        new SiteMemoryWriting(writer, memory).All();
        return buffer;
    }

    private void All()
    {
        foreach (var (line, page) in memory.Pages)
        {
            lines.Note(line);
            foreach (var name in page.Told) names.Note(name);
            foreach (var linked in page.Linked) lines.Note(linked);
        }

        to.Write(memory.Maker);
        to.Write7BitEncodedInt(names.InOrder.Count);
        foreach (var name in names.InOrder)
        {
            to.Write(memory.Names[name]);
            Put(memory.Told[name]);
        }

        to.Write7BitEncodedInt(lines.InOrder.Count);
        foreach (var line in lines.InOrder) to.Write(memory.Lines[line]);
        to.Write7BitEncodedInt(memory.Pages.Count);
        foreach (var (line, page) in memory.Pages)
        {
            to.Write7BitEncodedInt(lines.NumberOf(line));
            Put(page.Files);
            Put(page.Told, names);
            Put(page.Linked, lines);
        }

        to.Write7BitEncodedInt(memory.Segments.Count);
        foreach (var segment in memory.Segments)
        {
            to.Write7BitEncodedInt(segment.Texts.Count);
            foreach (var (text, sum) in segment.Texts)
            {
                to.Write(text.Number);
                Put(sum);
            }

            Put(segment.Files);
            to.Write(segment.Said);
        }
    }

    private void Put(IReadOnlyList<string> words)
    {
        to.Write7BitEncodedInt(words.Count);
        foreach (var word in words) to.Write(word);
    }

    private void Put(int[] numbers, Used used)
    {
        to.Write7BitEncodedInt(numbers.Length);
        foreach (var number in numbers) to.Write7BitEncodedInt(used.NumberOf(number));
    }

    private void Put(UInt128 sum)
    {
        to.Write((ulong)sum);
        to.Write((ulong)(sum >> 64));
    }

    private sealed class Used(NumberedNames of)
    {
        private const int Unused = -1;

        private readonly int[] numbers = Filled(of.Count);

        public List<int> InOrder { get; } = [];

        public void Note(int number)
        {
            if (numbers[number] != Unused) return;
            numbers[number] = InOrder.Count;
            InOrder.Add(number);
        }

        public int NumberOf(int number) => numbers[number];

        private static int[] Filled(int count)
        {
            var filled = new int[count];
            Array.Fill(filled, Unused);
            return filled;
        }
    }
}
