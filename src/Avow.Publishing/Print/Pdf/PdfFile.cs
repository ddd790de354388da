using System.Globalization;
using System.Text;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>
/// The objects of a PDF file as Chromium's library writes it: version 1.4, one classic cross-reference table, one revision, no object streams (ISO 32000-1, 7.5). No reader for other files.
/// Not safe for threads.
/// </summary>
internal sealed class PdfFile
{
    private const int MaxObjects = 4_000_000;

    private readonly SortedDictionary<int, PdfObject> objects = [];

    private int highest;

    private PdfFile(int root, int highest) => (Root, this.highest) = (root, highest);

    /// <summary>The number of the catalogue.</summary>
    public int Root { get; }

    public PdfObject? this[int number] => objects.GetValueOrDefault(number);

    /// <returns>Damaged for what is not such a file.</returns>
    public static Outcome<PdfFile> Read(ReadOnlyMemory<byte> bytes)
    {
        var span = bytes.Span;
        var last = span.LastIndexOf("startxref"u8);
        if (last < 0 || !TryNumber(span[(last + 9)..], out var table) || table >= span.Length || !span[table..].StartsWith("xref"u8)) return Damaged("it has no table of its objects");
        var tokens = new PdfTokens(span[(table + 4)..]);
        if (tokens.Next() is not [(byte)'0'] || !TryNumber(tokens.Next(), out var count) || count > MaxObjects) return Damaged("its table of objects is none");
        List<(int Number, int At)> places = [];
        for (var number = 0; number < count; number++)
        {
            if (!TryNumber(tokens.Next(), out var at)) return Damaged("its table of objects breaks off");
            tokens.Next();
            if (tokens.Next() is [(byte)'n'] && number > 0) places.Add((number, at));
        }

        if (!tokens.Next().SequenceEqual("trailer"u8) || PdfEntries.Of(tokens.Next())?.Reference("Root") is not { } root) return Damaged("it has no catalogue");
        var file = new PdfFile(root, count - 1);
        foreach (var (number, at) in places)
        {
            if (at >= span.Length || ObjectAt(bytes, at) is not { } read) return Damaged(string.Create(CultureInfo.InvariantCulture, $"its object {number} is broken"));
            file.objects[number] = read;
        }

        return file.objects.ContainsKey(root) ? file : Damaged("it has no catalogue");
    }

    public void Put(int number, PdfObject value) => objects[number] = value;

    /// <returns>Its number.</returns>
    public int Add(PdfObject value)
    {
        objects[++highest] = value;
        return highest;
    }

    /// <summary>The objects of the pages in their order; those of a tree that does not end are left out.</summary>
    public IReadOnlyList<int> Pages()
    {
        List<int> pages = [];
        var seen = new HashSet<int>();
        Collect(this[Root]?.Entries?.Reference("Pages"));
        return pages;

        void Collect(int? number)
        {
            if (number is not { } known || !seen.Add(known) || this[known]?.Entries is not { } node) return;
            if (node["Type"].SequenceEqual("/Page"u8)) pages.Add(known);
            else foreach (var kid in PdfEntries.ReferencesIn(node["Kids"])) Collect(kid);
        }
    }

    /// <summary>What a page has of its own, or of those above it (7.7.3.4): null where nothing says it.</summary>
    public byte[]? OfPage(int page, string key)
    {
        for (int? at = page, steps = 0; at is { } number && steps < 64; at = this[number]?.Entries?.Reference("Parent"), steps++)
        {
            if (this[number]?.Entries is { } entries && !entries[key].IsEmpty) return entries[key].ToArray();
        }

        return null;
    }

    /// <summary>All that can be reached from the catalogue and one more, in the order of their numbers.</summary>
    public IEnumerable<(int Number, PdfObject Object)> Reached(int beside)
    {
        var reached = new HashSet<int>();
        var waiting = new Stack<int>([Root, beside]);
        while (waiting.TryPop(out var number))
        {
            if (!reached.Add(number) || this[number] is not { } value) continue;
            foreach (var other in PdfEntries.ReferencesIn(value.Value.Span)) waiting.Push(other);
        }

        return objects.Where(pair => reached.Contains(pair.Key)).Select(pair => (pair.Key, pair.Value));
    }

    private static PdfObject? ObjectAt(ReadOnlyMemory<byte> bytes, int at)
    {
        var tokens = new PdfTokens(bytes.Span[at..]);
        if (!PdfTokens.IsNumber(tokens.Next()) || !PdfTokens.IsNumber(tokens.Next()) || !tokens.Next().SequenceEqual("obj"u8)) return null;
        var written = tokens.NextValue();
        if (written.IsEmpty) return null;
        var value = bytes.Slice(at + tokens.At - written.Length, written.Length);
        if (!tokens.Next().SequenceEqual("stream"u8)) return new(value);
        var start = at + tokens.At;
        start += bytes.Span[start..].StartsWith("\r\n"u8) ? 2 : 1;
        // Chromium writes the length itself, not a reference to it.
        return PdfEntries.Of(value.Span) is { } entries && TryNumber(entries["Length"], out var length) && start + (long)length <= bytes.Length ? new(value, bytes.Slice(start, length)) : null;
    }

    private static bool TryNumber(ReadOnlySpan<byte> written, out int number) => int.TryParse(Encoding.Latin1.GetString(new PdfTokens(written).Next()), NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static Problem Damaged(string reason) => new(ProblemKind.Damaged, "what Chromium printed", reason, "Print again; if it stays so, this Chromium writes another PDF than Avow knows: report it.");
}
