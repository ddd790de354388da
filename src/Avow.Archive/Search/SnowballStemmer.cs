using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Text;

namespace Avow.Archive;

/// <summary>One Snowball algorithm. The library's stemmers keep state, so each is lent to one thread at a time and then returned.</summary>
internal sealed class SnowballStemmer
{
    private readonly ConcurrentBag<nint> idle = [];
    private readonly string algorithm;

    private SnowballStemmer(string algorithm) => this.algorithm = algorithm;

    /// <summary>Words stemmed lately; most words of any text are.</summary>
    public StemCache Known { get; } = new();

    /// <summary>Null when the library is not there or does not know the algorithm.</summary>
    public static SnowballStemmer? TryCreate(string? algorithm)
    {
        if (algorithm is null || !SnowballLibrary.IsThere) return null;
        var handle = SnowballLibrary.New(algorithm, "UTF_8");
        if (handle == 0) return null;
        var stemmer = new SnowballStemmer(algorithm);
        stemmer.idle.Add(handle);
        return stemmer;
    }

    public string Stem(string word)
    {
        Span<byte> utf8 = stackalloc byte[Encoding.UTF8.GetMaxByteCount(word.Length)];
        var length = Encoding.UTF8.GetBytes(word, utf8);
        if (!idle.TryTake(out var handle)) handle = SnowballLibrary.New(algorithm, "UTF_8");
        if (handle == 0) return word;
        var stem = SnowballLibrary.Stem(handle, utf8, length);
        var stemmed = stem == 0 ? word : Marshal.PtrToStringUTF8(stem, SnowballLibrary.Length(handle));
        idle.Add(handle);
        return stemmed;
    }
}
