using Avow.Statements;

namespace Avow.Reading;

/// <summary>
/// What a page tells twice. Its headline is set once for the screen and once for print. A caption that stands under a picture and again in its gallery, or whole and shortened, is one caption: the first. A quotation
/// set apart that repeats a sentence of the text word for word ("pull quote") is there for the eye.
/// </summary>
internal static class Repeated
{
    private const int MostCharsCompared = 60;
    private const int FewestCharsOfPulled = 30;
    private const int MostPulled = 40;

    public static void Drop(List<PageBlock> kept, Headline? headline)
    {
        if (headline is not null) kept.RemoveAll(b => b.Kind == BlockKind.Heading && b != headline.Block && b.Words.Equals(headline.Block.Words, StringComparison.Ordinal));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        kept.RemoveAll(block => block.Kind == BlockKind.Caption && !seen.Add(block.Words[..Math.Min(block.Words.Length, MostCharsCompared)]));
        var pulled = kept.Where(b => b.Kind == BlockKind.Quotation && b.Words.Length >= FewestCharsOfPulled).Take(MostPulled).Where(b => IsPulled(b, kept)).ToHashSet();
        if (pulled.Count > 0) kept.RemoveAll(pulled.Contains);
    }

    private static bool IsPulled(PageBlock quotation, List<PageBlock> kept)
    {
        var words = quotation.Words.AsSpan().Trim("\"“”„«»‚‘’' .…");
        foreach (var block in kept)
            if (block != quotation && block.Words.Length > words.Length + quotation.Words.Length / 4 && block.Words.AsSpan().Contains(words, StringComparison.Ordinal)) return true;
        return false;
    }
}
