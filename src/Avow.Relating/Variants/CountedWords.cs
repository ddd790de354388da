using Avow.Statements;

namespace Avow.Relating;

/// <summary>A text cut into words, for being laid beside others of its kind many times.</summary>
internal sealed class CountedWords
{
    private readonly int[] starts;

    public CountedWords(string text)
    {
        Text = text;
        Words = [.. Relating.Words.Of(text)];
        Hashes = Array.ConvertAll(Words, word => word.Hash);
        starts = Array.ConvertAll(Words, word => word.Range.StartInclusive);
    }

    public string Text { get; }

    public Word[] Words { get; }

    public ulong[] Hashes { get; }

    /// <summary>How many words begin in a range.</summary>
    public int CountIn(TextRange? range) => range is { } given ? FirstFrom(given.EndExclusive) - FirstFrom(given.StartInclusive) : 0;

    /// <summary>The first word that begins at or after an offset.</summary>
    public int FirstFrom(int offset)
    {
        var at = Array.BinarySearch(starts, offset);
        return at < 0 ? ~at : at;
    }
}
