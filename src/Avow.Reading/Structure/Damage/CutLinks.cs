using Avow.Statements;

namespace Avow.Reading;

/// <summary>Links and captions of links that break off in the middle.</summary>
internal static class CutLinks
{
    /// <summary>A caption is no longer than this (characters).</summary>
    private const int MaxCaptionChars = 200;

    /// <summary>How many blocks at the end may hold a caption cut off.</summary>
    private const int LastBlocks = 3;

    public static IEnumerable<Damage> In(Assembled text) =>
        Captions(text).Concat(Addresses(text)).Concat(Targets(text)).DistinctBy(d => d.Range).Take(DamageLimit.PerKind);

    /// <summary>Whether a block is the caption of a link, or the start of one, that was cut off behind an opening bracket.</summary>
    public static bool IsCutCaption(string words)
    {
        if (words.Length is < 4 or > MaxCaptionChars) return false;
        var open = words.AsSpan().LastIndexOfAny('(', '[', '<');
        if (open < 0 || words.AsSpan(open).ContainsAny(')', ']', '>')) return false;
        var rest = words.AsSpan(open + 1).Trim();
        var before = words.AsSpan(0, open).TrimEnd();
        return (rest.IsEmpty || rest.StartsWith("http") || rest.StartsWith("www")) && !before.IsEmpty && !Punctuation.EndsSentence(before[^1]);
    }

    private static IEnumerable<Damage> Captions(Assembled text)
    {
        for (var i = Math.Max(0, text.Count - LastBlocks); i < text.Count; i++)
        {
            if (IsCutCaption(text.WordsOf(i))) yield return new(DamageKind.LinkCutOff, text.Blocks[i].Range, text.WordsOf(i));
        }
    }

    private static IEnumerable<Damage> Addresses(Assembled text)
    {
        var intact = text.Marks.Where(m => m.Kind == MarkKind.Link && m.Cue != "bare address" && !IsCut(m.Target)).Select(m => m.Range).Order().ToArray();
        for (var i = 0; i < text.Count; i++)
        {
            var words = text.WordsOf(i);
            if (!BareAddress.MayHold(words)) continue;
            foreach (var found in BareAddress.AllIn(words))
            {
                var range = found.Shift(text.Blocks[i].Range.StartInclusive);
                // A page may show a long address shortened; the link behind it is whole.
                if (IsCut(found.Of(words)) && !CoveredBy(intact, range)) yield return new(DamageKind.LinkCutOff, range, range.Of(text.Words));
            }
        }
    }

    private static IEnumerable<Damage> Targets(Assembled text) =>
        text.Marks.Where(m => m.Kind == MarkKind.Link && IsCut(m.Target)).Select(m => new Damage(DamageKind.LinkCutOff, m.Range, m.Range.Of(text.Words)));

    private static bool CoveredBy(TextRange[] sorted, TextRange range)
    {
        var at = Array.BinarySearch(sorted, range);
        at = at >= 0 ? at : ~at - 1;
        return (at >= 0 && sorted[at].Contains(range)) || (at + 1 < sorted.Length && at + 1 >= 0 && sorted[at + 1].Contains(range));
    }

    private static bool IsCut(string? address)
    {
        if (address is null) return false;
        var bare = address.Trim();
        if (bare.EndsWith('…') || bare.EndsWith("...", StringComparison.Ordinal) || bare.EndsWith("%E2%80%A6", StringComparison.OrdinalIgnoreCase)) return true;
        if (bare.EndsWith('%') || (bare.Length > 1 && bare[^2] == '%')) return true;
        var host = bare.IndexOf("://", StringComparison.Ordinal);
        return bare.StartsWith("http", StringComparison.OrdinalIgnoreCase) && (host < 0 ? bare is "http" or "https" or "http:" or "https:" or "http:/" or "https:/" : HostIsCut(bare[(host + 3)..]));
    }

    private static bool HostIsCut(string rest) => rest.Length == 0 || rest is "www" or "www." || rest.EndsWith("://", StringComparison.Ordinal);
}
