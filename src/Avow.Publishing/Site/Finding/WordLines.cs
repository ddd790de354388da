using System.Text;

namespace Avow.Publishing;

/// <summary>In which texts of a segment each word stands, as lines: distances to the text before in base 36, with a number from 2 to 9 behind a colon where it stands there more than once.</summary>
internal sealed class WordLines
{
    private const int MaxTimes = 9;

    private readonly Dictionary<string, string> lines = new(StringComparer.Ordinal);

    /// <summary>The lines, by word.</summary>
    public IReadOnlyDictionary<string, string> ByWord => lines;

    /// <summary>Takes lines as they stand in a file of words.</summary>
    public void Read(string file)
    {
        foreach (var line in file.Split('\n'))
        {
            if (!line.EndsWith("\\n\\", StringComparison.Ordinal) || line.IndexOf(' ', StringComparison.Ordinal) is not (> 0 and var end)) continue;
            lines[line[..end]] = line[(end + 1)..^3];
        }
    }

    /// <summary>Takes texts out and puts in how often words stand in them now.</summary>
    /// <param name="changed">The numbers of the texts.</param>
    /// <param name="counted">For each word the texts in which it stands, in order, with how often.</param>
    public void Change(IReadOnlySet<int> changed, IReadOnlyDictionary<string, List<(int Text, int Times)>> counted)
    {
        if (changed.Count > 0)
        {
            foreach (var word in lines.Keys.ToList())
            {
                var (left, isOther) = Without(lines[word], changed);
                if (isOther && left.Count == 0) lines.Remove(word);
                else if (isOther) lines[word] = Said(left);
            }
        }

        foreach (var (word, places) in counted) lines[word] = Said(lines.TryGetValue(word, out var known) ? [.. Without(known, changed).Left.Concat(places).OrderBy(place => place.Text)] : places);
    }

    private static (List<(int Text, int Times)> Left, bool IsOther) Without(string line, IReadOnlySet<int> texts)
    {
        List<(int, int)> left = [];
        var (text, number, isOther) = (-1, 0, false);
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at] is not (' ' or ':'))
            {
                number = (number * 36) + (char.IsAsciiDigit(line[at]) ? line[at] - '0' : line[at] - 'a' + 10);
                continue;
            }

            var times = line[at] == ':' ? line[++at] - '0' : 1;
            if (times > 1) at++;
            (text, number) = (text + number, 0);
            if (texts.Contains(text)) isOther = true;
            else left.Add((text, times));
        }

        return (left, isOther);
    }

    private static string Said(List<(int Text, int Times)> places)
    {
        var line = new StringBuilder(places.Count * 3);
        var before = -1;
        foreach (var (text, times) in places)
        {
            Write(line, text - before);
            if (times > 1) line.Append(':').Append((char)('0' + Math.Min(times, MaxTimes)));
            line.Append(' ');
            before = text;
        }

        return line.ToString();
    }

    private static void Write(StringBuilder to, int number)
    {
        if (number >= 36) Write(to, number / 36);
        to.Append("0123456789abcdefghijklmnopqrstuvwxyz"[number % 36]);
    }
}
