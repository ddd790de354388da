using System.Globalization;

namespace Avow.Reading;

/// <summary>Reads tesseract's table of words: level, page, block, paragraph, line, word, left, top, width, height, certainty, text.</summary>
internal static class RecognisedWords
{
    private const int WordLevel = 5;

    /// <summary>What is surer of nothing than this is dirt on the paper (percent).</summary>
    private const double LeastCertainty = 10;

    public static void Read(TextReader output, double scale, string by, int maxWords, List<PageWord> words)
    {
        var lines = new Dictionary<string, double>(StringComparer.Ordinal);
        while (output.ReadLine() is { } line && words.Count < maxWords)
        {
            var cells = line.Split('\t', 12);
            if (cells.Length < 12 || !int.TryParse(cells[0], NumberStyles.None, CultureInfo.InvariantCulture, out var level)) continue;
            if (!TryNumbers(cells, out var n)) continue;
            var key = string.Join('.', cells[1..5]);
            if (level == WordLevel - 1) lines[key] = n[3] * scale;
            var text = WordText.Of(cells[11].Trim());
            if (level != WordLevel || text.Length == 0 || n[4] < LeastCertainty) continue;
            // The line's height stands for the type size: a word's own depends on its letters.
            var box = new Box(n[0] * scale, n[1] * scale, (n[0] + n[2]) * scale, (n[1] + n[3]) * scale);
            var size = Math.Round(lines.GetValueOrDefault(key, box.Height) * 0.8);
            if (box.IsSane) words.Add(new(text, box, new(Math.Max(1, size), false, false, null), null, true, new(by, Math.Round(n[4]) / 100)));
        }
    }

    private static bool TryNumbers(string[] cells, out double[] numbers)
    {
        numbers = new double[5];
        for (var i = 0; i < numbers.Length; i++)
            if (!double.TryParse(cells[6 + i], NumberStyles.Float, CultureInfo.InvariantCulture, out numbers[i])) return false;
        return true;
    }
}
