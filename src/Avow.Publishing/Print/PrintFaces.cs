using System.Globalization;
using System.Text;

namespace Avow.Publishing;

/// <summary>The project's own typefaces, inside the sheet, so that nothing is asked for: those of whose characters one occurs. Other scripts are set in the machine's Noto.</summary>
internal static class PrintFaces
{
    private static readonly IReadOnlyList<Face> All = [.. Encoding.UTF8.GetString(Read("faces.css")).Split('\n').Where(line => line.StartsWith("@font-face", StringComparison.Ordinal)).Select(Face.Of)];

    /// <param name="html">UTF-8, in which the characters are looked for.</param>
    public static string In(ReadOnlySpan<byte> html)
    {
        var occurs = new bool[char.MaxValue + 1];
        while (Rune.DecodeFromUtf8(html, out var rune, out var length) is var status && length > 0)
        {
            if (status == System.Buffers.OperationStatus.Done && rune.IsBmp) occurs[rune.Value] = true;
            html = html[length..];
        }

        var css = new StringBuilder();
        foreach (var face in All.Where(face => face.Ranges.Any(range => occurs.AsSpan(range.First, range.Last - range.First + 1).Contains(true)))) css.Append(face.Rule.Value).Append('\n');
        return css.ToString();
    }

    internal static byte[] Read(string name)
    {
        using var stream = typeof(PrintFaces).Assembly.GetManifestResourceStream($"print/{name}")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private sealed record Face(Lazy<string> Rule, IReadOnlyList<(int First, int Last)> Ranges)
    {
        public static Face Of(string line)
        {
            var (from, to) = (line.IndexOf("url(\"", StringComparison.Ordinal) + 5, line.IndexOf("\")", StringComparison.Ordinal));
            var file = line[from..to];
            return new(
                new(() => $"{line[..from]}data:font/woff2;base64,{Convert.ToBase64String(Read(file))}{line[to..]}"),
                [.. line[(line.IndexOf("unicode-range:", StringComparison.Ordinal) + 14)..].Split(',').Select(Range)]);
        }

        private static (int First, int Last) Range(string written)
        {
            var ends = written.Trim(' ', '}')[2..].Split('-').Select(end => int.Parse(end, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToArray();
            return (ends[0], ends[^1]);
        }
    }
}
