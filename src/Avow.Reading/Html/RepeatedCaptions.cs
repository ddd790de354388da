using Avow.Statements;

namespace Avow.Reading;

/// <summary>A caption that stands twice, under a picture and again in its gallery, or whole and shortened, is one caption: the first.</summary>
internal static class RepeatedCaptions
{
    private const int MostCharsCompared = 60;

    public static void Drop(List<PageBlock> kept)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        kept.RemoveAll(block => block.Kind == BlockKind.Caption && !seen.Add(block.Words[..Math.Min(block.Words.Length, MostCharsCompared)]));
    }
}
