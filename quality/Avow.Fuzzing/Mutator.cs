using System.Text;

namespace Avow.Fuzzing;

/// <summary>Small and large changes to bytes, from one seed: the same seed makes the same inputs.</summary>
internal sealed class Mutator(int seed)
{
    private const int MaxBytes = 512 << 10;

    // What readers give a meaning to; thrown in anywhere.
    private static readonly byte[][] Tokens =
    [
        .. new[]
        {
            "<p>", "</p>", "<div>", "</div>", "<table><tr><td>", "<a href=\"#n1\">", "<sup>[1]</sup>", "<blockquote>", "<!--", "-->", "<script>", "</script>", "<![CDATA[", "]]>",
            "<br><br>", "<article>", "</article>", "<h1>", "<noframes>", "<svg>", "<math>", "<template>", "<style>", "&#0;", "&#x110000;", "&amp;", "\u0000", "\uFEFF", "\u202E", "\u200F",
            "\n\n", "\r", "\t", "> ", "- ", "1. ", "[1]", "[^1]: ", "***", "---\n", "```", "“", "”", "«", "»", "(", ")", ":", "…", "12 May 2026", "12 мая 2026 г.", "٢٠٢٦", "2026年5月12日",
            "%PDF-1.7", "obj", "endobj", "stream", "endstream", "/Length 99999999", "/Kids [1 0 R]", "/Count -1", "xref", "trailer", "%%EOF", "WARC/1.1\r\n", "Content-Length: 99999999999\r\n",
            "Transfer-Encoding: chunked\r\n", "ffffffffffffffff\r\n", "<!DOCTYPE x [<!ENTITY a \"b\">]>", "&a;", "<w:p>", "</w:p>", "<w:del>", "<w:footnoteReference w:id=\"-1\"/>", "<text:p>", "../", "linear=\"no\"",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF, 0xFE], [0xFE, 0xFF], [0x1F, 0x8B], [0x50, 0x4B, 0x03, 0x04], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC0, 0x80],
    ];

    private readonly Random random = new(seed);

    public T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    public int Below(int most) => random.Next(most);

    public bool Chance(double share) => random.NextDouble() < share;

    /// <summary>One to eight changes to <paramref name="input"/>; <paramref name="other"/> lends it pieces.</summary>
    public byte[] Mutate(byte[] input, byte[] other)
    {
        var bytes = new List<byte>(input);
        for (var changes = 1 + random.Next(8); changes > 0; changes--) Change(bytes, other);
        if (bytes.Count > MaxBytes) bytes.RemoveRange(MaxBytes, bytes.Count - MaxBytes);
        return [.. bytes];
    }

    private void Change(List<byte> bytes, byte[] other)
    {
        var at = random.Next(bytes.Count + 1);
        var some = Math.Min(1 + random.Next(1 << random.Next(1, 13)), bytes.Count - at);
        switch (random.Next(8))
        {
            case 0 when at < bytes.Count: bytes[at] ^= (byte)(1 << random.Next(8)); break;
            case 1 when at < bytes.Count: bytes[at] = (byte)random.Next(256); break;
            case 2: bytes.RemoveRange(at, some); break;
            case 3: bytes.InsertRange(random.Next(bytes.Count + 1), bytes.GetRange(at, some)); break;
            case 4: Repeat(bytes, at, some); break;
            case 5: bytes.InsertRange(at, Pick(Tokens)); break;
            case 6 when at < bytes.Count: Number(bytes, at); break;
            default: bytes.InsertRange(at, Piece(other)); break;
        }
    }

    private void Repeat(List<byte> bytes, int at, int some)
    {
        var piece = bytes.GetRange(at, Math.Min(some, 64));
        for (var times = random.Next(1 << random.Next(1, 10)); times > 0 && bytes.Count < MaxBytes; times--) bytes.InsertRange(at, piece);
    }

    private byte[] Piece(byte[] other)
    {
        if (other.Length == 0) return [];
        var start = random.Next(other.Length);
        return other[start..Math.Min(other.Length, start + 1 + random.Next(1 << random.Next(1, 13)))];
    }

    // The next number in the bytes becomes another one: lengths and counts that lie.
    private void Number(List<byte> bytes, int from)
    {
        var at = bytes.FindIndex(from, b => b is >= (byte)'0' and <= (byte)'9');
        if (at < 0) return;
        var end = at;
        while (end < bytes.Count && bytes[end] is >= (byte)'0' and <= (byte)'9') end++;
        bytes.RemoveRange(at, end - at);
        bytes.InsertRange(at, Encoding.ASCII.GetBytes(Pick(["0", "1", "-1", "255", "65536", "2147483647", "4294967296", "99999999999999999999"])));
    }
}
