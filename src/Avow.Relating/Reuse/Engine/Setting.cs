using System.Buffers;

namespace Avow.Relating;

/// <summary>How a passage stands in the two texts: as its better side says.</summary>
internal enum Setting
{
    /// <summary>In the middle of a sentence, in both.</summary>
    Inside,

    /// <summary>Beginning where a sentence begins and ending where one ends.</summary>
    Sentence,

    /// <summary>Between quotation marks, or in lines of its own: somebody says that these words are another's.</summary>
    SetOff,
}

/// <summary>Looks at what stands around a passage.</summary>
internal static class Settings
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\n\"“”„‘’‚«»‹›「」『』");

    // Those of Latin, Greek, Arabic, Devanagari and Han texts.
    private static readonly SearchValues<char> Ends = SearchValues.Create("\n\"“”„‘’‚«»‹›「」『』.!?…;؟؛۔।॥。！？；｡");

    public static Setting Of(WordSpan span, PreparedText a, PreparedText b)
    {
        var (inA, inB) = (Of(a, span.A, span.EndA), Of(b, span.B, span.EndB));
        return inA > inB ? inA : inB;
    }

    private static Setting Of(PreparedText text, int start, int end) =>
        IsSetOff(text, start, end) ? Setting.SetOff
        : (start == 0 || text.Before(start).ContainsAny(Ends)) && text.After(end).ContainsAny(Ends) ? Setting.Sentence
        : end == text.WordCount && (start == 0 || text.Before(start).ContainsAny(Ends)) ? Setting.Sentence
        : Setting.Inside;

    // A word between the mark and the passage may be misread, and one before it may agree by chance: of “…”, of ….
    private static bool IsSetOff(PreparedText text, int start, int end) =>
        (start <= 1 || HasMark(text.Before(start - 1)) || HasMark(text.Before(start)) || HasMark(text.Before(start + 1)))
        && (end >= text.WordCount - 1 || HasMark(text.After(end - 1)) || HasMark(text.After(end)) || HasMark(text.After(end + 1)));

    private static bool HasMark(ReadOnlySpan<char> between) => between.ContainsAny(Marks);
}
