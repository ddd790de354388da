namespace Avow.Relating;

/// <summary>The keys of a text: what is rare enough in itself that two texts which share some of them are worth a look.</summary>
internal static class SketchKeys
{
    /// <summary>At most as many has a text.</summary>
    public const int Most = 128;

    private const int KeyBits = 48;

    // By what they are made of; what one kind leaves is not given to another.
    private const int MostNumbers = 24;
    private const int MostNames = 16;
    private const int MostMeanings = 48;
    private const int MostShapes = 32;
    private const int MostLinks = 8;

    public static IReadOnlyList<long> Of(SketchReading read, IReadOnlyList<uint> links)
    {
        HashSet<long> keys = [];
        Add(1, NumberKeys.Of(read), MostNumbers);
        Add(2, NameKeys.Of(read), MostNames);
        Add(3, MeaningKeys.Of(read), MostMeanings);
        Add(5, links.SelectMany(link => new[] { Key(7, link), Key(8, link) }), MostLinks);
        Add(4, ShapeKeys.Of(read.Paragraphs), MostShapes);
        return [.. keys.Order()];

        // The least hashes, so that two texts keep the same ones.
        void Add(ulong kind, IEnumerable<ulong> hashes, int most) => keys.UnionWith(hashes.Distinct().Order().Take(most).Select(hash => (long)(hash >> (64 - KeyBits) & ~7UL | kind)));
    }

    public static ulong Key(int kind, ulong a, ulong b = 0, ulong c = 0) => Mixed.Of(Mixed.Of(Mixed.Of((ulong)kind, a), b), c);
}
