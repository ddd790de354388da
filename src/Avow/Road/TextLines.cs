using System.Text;

namespace Avow.Road;

/// <summary>The lines of a text of any size, one at a time: split at line feeds only, so that there are as many as a program counts.</summary>
internal static class TextLines
{
    /// <summary>Characters kept of a line; the rest of a longer one is passed over without being held.</summary>
    public const int MaxChars = 64 << 10;

    public static IEnumerable<string> Of(TextReader text)
    {
        var line = new StringBuilder();
        var block = new char[16 << 10];
        var isOpen = false;
        while (text.Read(block) is > 0 and var count)
        {
            for (var start = 0; start < count;)
            {
                var end = Array.IndexOf(block, '\n', start, count - start);
                var part = block.AsSpan(start, (end < 0 ? count : end) - start);
                line.Append(part[..Math.Min(part.Length, MaxChars - line.Length)]);
                isOpen = end < 0;
                start += part.Length + 1;
                if (isOpen) continue;
                yield return line.ToString();
                line.Clear();
            }
        }

        if (isOpen) yield return line.ToString();
    }
}
