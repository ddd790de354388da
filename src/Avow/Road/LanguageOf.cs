using System.Text;
using Avow.Reading;

namespace Avow.Road;

/// <summary>The language that most of a text is in.</summary>
internal static class LanguageOf
{
    // Plenty to tell a language by.
    private const int MostChars = 8_192;

    // Of a long text, the rest is one line more.
    private const int MostLines = 4_096;

    /// <returns>BCP 47; "und" when too little stands in it.</returns>
    public static string Lines(IReadOnlyList<string> lines)
    {
        var sample = new StringBuilder();
        var step = Math.Max(1, lines.Count / 256);
        for (var i = 0; i < lines.Count && sample.Length < MostChars; i += step) sample.Append(lines[i].AsSpan(0, Math.Min(lines[i].Length, 512))).Append('\n');
        return LanguageIdentifier.Of(sample.ToString()).Tag;
    }

    /// <inheritdoc cref="Lines"/>
    public static string Text(string text) => Lines(text.Split('\n', MostLines));
}
