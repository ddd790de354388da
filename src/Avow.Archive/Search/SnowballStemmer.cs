using System.Runtime.InteropServices;
using System.Text;

namespace Avow.Archive;

/// <summary>One Snowball algorithm. The library's stemmers keep state, so each thread has its own.</summary>
internal sealed class SnowballStemmer
{
    [ThreadStatic]
    private static Dictionary<string, nint>? handles;

    private readonly string algorithm;

    private SnowballStemmer(string algorithm) => this.algorithm = algorithm;

    /// <summary>Null when the library is not there or does not know the algorithm.</summary>
    public static SnowballStemmer? TryCreate(string? algorithm)
    {
        if (algorithm is null || !SnowballLibrary.IsThere) return null;
        var stemmer = new SnowballStemmer(algorithm);
        return stemmer.Handle() == 0 ? null : stemmer;
    }

    public string Stem(string word)
    {
        Span<byte> utf8 = stackalloc byte[Encoding.UTF8.GetMaxByteCount(word.Length)];
        var length = Encoding.UTF8.GetBytes(word, utf8);
        var handle = Handle();
        var stem = SnowballLibrary.Stem(handle, utf8, length);
        return stem == 0 ? word : Marshal.PtrToStringUTF8(stem, SnowballLibrary.Length(handle));
    }

    private nint Handle()
    {
        handles ??= new(StringComparer.Ordinal);
        if (!handles.TryGetValue(algorithm, out var handle)) handles[algorithm] = handle = SnowballLibrary.New(algorithm, "UTF_8");
        return handle;
    }
}
