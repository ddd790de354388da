namespace Avow.Archive;

/// <summary>
/// Words and their stems, the latest at each place. Words come by Zipf's law, so a small table answers for most of them; a word
/// that is not found costs one stemming. Safe for many threads: an entry is written whole or not at all.
/// </summary>
internal sealed class StemCache
{
    /// <summary>Places; about 2 MiB a language when full.</summary>
    private const int Size = 1 << 15;

    private readonly Entry?[] entries = new Entry?[Size];

    public string? Find(string word) => entries[Place(word)] is { } entry && entry.Word == word ? entry.Stem : null;

    public void Add(string word, string stem) => entries[Place(word)] = new(word, stem);

    private static int Place(string word) => string.GetHashCode(word, StringComparison.Ordinal) & (Size - 1);

    private sealed record Entry(string Word, string Stem);
}
