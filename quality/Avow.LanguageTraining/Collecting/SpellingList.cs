using System.IO.Compression;
using System.Text;

namespace Avow.LanguageTraining;

/// <summary>Reads the stems of spelling dictionaries: Hunspell's .dic, Aspell's prefix-compressed .cwl.</summary>
internal static class SpellingList
{
    /// <summary>Words that make one line.</summary>
    private const int WordsOfLine = 12;

    public static IEnumerable<string> Words(string file)
    {
        var affixes = Path.ChangeExtension(file, ".aff");
        var encoding = File.Exists(affixes) ? EncodingOf(File.ReadLines(affixes, Encoding.Latin1)) : Encoding.UTF8;
        return Joined(File.ReadLines(file, encoding).Skip(1).Select(Stem));
    }

    public static IEnumerable<string> Compressed(string file)
    {
        using var stream = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        var bytes = memory.ToArray();
        var plain = Unfolded(bytes);
        Encoding[] encodings = [new UTF8Encoding(false, true)];
        string text;
        try
        {
            text = encodings[0].GetString(plain);
        }
        catch (DecoderFallbackException)
        {
            return [];
        }

        return Joined(text.Split('\n').Select(Stem));
    }

    // Each word: one byte under 32 says one more than how many bytes are kept of the word before; the rest follows.
    private static byte[] Unfolded(byte[] bytes)
    {
        var result = new List<byte>(bytes.Length * 2);
        List<byte> word = [];
        for (var i = 0; i < bytes.Length;)
        {
            var kept = 0;
            while (i < bytes.Length && bytes[i] < 32) kept = bytes[i++] - 1;
            if (kept < word.Count) word.RemoveRange(Math.Max(0, kept), word.Count - Math.Max(0, kept));
            while (i < bytes.Length && bytes[i] >= 32) word.Add(bytes[i++]);
            result.AddRange(word);
            result.Add((byte)'\n');
        }

        return [.. result];
    }

    private static string Stem(string line)
    {
        var end = line.AsSpan().IndexOfAny('/', '\t', ' ');
        return end < 0 ? line : line[..end];
    }

    private static IEnumerable<string> Joined(IEnumerable<string> words) => words.Where(w => w.Length > 1).Chunk(WordsOfLine).Select(c => string.Join(' ', c));

    private static Encoding EncodingOf(IEnumerable<string> lines)
    {
        var set = lines.Select(l => l.TrimStart('\u00EF', '\u00BB', '\u00BF')).FirstOrDefault(l => l.StartsWith("SET ", StringComparison.Ordinal));
        return set is null ? Encoding.Latin1 : Reading.CharsetLabel.Find(set[4..].Trim().Replace("microsoft-cp", "windows-", StringComparison.Ordinal))?.Lenient ?? Encoding.UTF8;
    }
}
