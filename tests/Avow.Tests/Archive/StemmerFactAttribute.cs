using Avow.Archive;

namespace Avow.Tests.Archive;

/// <summary>A fact about inflected words: skipped, visibly, where no stemmer is installed.</summary>
internal sealed class StemmerFactAttribute : FactAttribute
{
    public StemmerFactAttribute()
    {
        if (!Stemmers.AreThere) Skip = "libstemmer is not installed (apt-get install libstemmer0d)";
    }
}

/// <summary>A theory about inflected words: skipped, visibly, where no stemmer is installed.</summary>
internal sealed class StemmerTheoryAttribute : TheoryAttribute
{
    public StemmerTheoryAttribute()
    {
        if (!Stemmers.AreThere) Skip = "libstemmer is not installed (apt-get install libstemmer0d)";
    }
}
