namespace Avow.Reading;

/// <summary>A rough stack of open elements that never grows past its bound. Formatting elements outlive the block they began in.</summary>
internal sealed class OpenTags(int maxDepth)
{
    // Each formatting element that stays open is copied into every later block: few may.
    private const int MaxFormatting = 24;

    // The standard keeps three formatting elements of one make ("Noah's Ark clause").
    private const int MaxAlike = 3;

    private readonly List<(string Name, int Make, bool IsFormatting)> open = [];
    private readonly Dictionary<string, int> dropped = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private int formatting;

    /// <summary>How many elements the tags stand for, copies included.</summary>
    public long Elements { get; private set; }

    /// <summary>False when the tag stands past the bound.</summary>
    public bool Open(ReadOnlySpan<char> tagName, ReadOnlySpan<char> tag)
    {
        var name = Known(tagName);
        if (IsVoid(name))
        {
            Elements++;
            return true;
        }

        var isFormatting = IsFormatting(name);
        CloseImplied(name);
        var make = isFormatting ? MakeOf(tag) : 0;
        if (open.Count >= maxDepth || (isFormatting && formatting >= MaxFormatting))
        {
            dropped[name] = dropped.GetValueOrDefault(name) + 1;
            return false;
        }

        Elements += isFormatting ? 1 : 1 + formatting;
        open.Add((name, make, isFormatting));
        counts[name] = counts.GetValueOrDefault(name) + 1;
        if (isFormatting) formatting++;
        return true;
    }

    /// <summary>False when the tag closes one that stood past the bound.</summary>
    public bool Close(ReadOnlySpan<char> tagName)
    {
        var name = Known(tagName);
        if (dropped.TryGetValue(name, out var count) && count > 0)
        {
            dropped[name] = count - 1;
            return false;
        }

        if (counts.GetValueOrDefault(name) == 0) return true;
        var at = open.FindLastIndex(o => o.Name == name);
        if (Tags.IsInline(name) || IsFormatting(name)) RemoveAt(at);
        else if (!IsCutOff(name, at)) CloseDownTo(at);
        return true;
    }

    private void CloseDownTo(int at)
    {
        for (var i = open.Count - 1; i >= at; i--)
        {
            var (_, make, isFormatting) = open[i];
            if (!isFormatting || open.Count(o => o.IsFormatting && o.Make == make) > MaxAlike) RemoveAt(i);
        }
    }

    // A new item, cell or paragraph ends the one before it.
    private void CloseImplied(string name)
    {
        if (open.Count == 0) return;
        var (ended, within) = name switch
        {
            "li" => ("li", "ul"),
            "dd" or "dt" => ("dd", "dl"),
            "tr" => ("tr", "table"),
            "td" or "th" => ("td", "table"),
            "option" => ("option", "select"),
            "a" => ("a", "table"),
            _ => IsFormatting(name) || Tags.IsInline(name) ? (null, null) : ("p", "table"),
        };
        if (ended is null || (ended is "p" or "a" or "li" && counts.GetValueOrDefault(ended) == 0)) return;
        for (var i = open.Count - 1; i >= 0 && open[i].Name != within && open[i].Name is not ("ol" or "table"); i--)
            if (open[i].Name == ended || (ended == "td" && open[i].Name == "th") || (ended == "dd" && open[i].Name == "dt"))
            {
                if (ended is "p" or "a") RemoveAt(i);
                else CloseDownTo(i);
                return;
            }
    }

    // A table keeps what is within it from closing what is without.
    private bool IsCutOff(string name, int at) => name is not ("table" or "body" or "html") && open.FindLastIndex(o => o.Name is "table") is var table && table > at
        && open.FindIndex(table, o => o.Name is "td" or "th" or "caption") >= 0;

    private void RemoveAt(int at)
    {
        if (open[at].IsFormatting) formatting--;
        counts[open[at].Name]--;
        open.RemoveAt(at);
    }

    // Stable from run to run (FNV-1a), unlike the runtime's own hashes.
    private static int MakeOf(ReadOnlySpan<char> tag)
    {
        var hash = 2166136261u;
        foreach (var c in tag) hash = (hash ^ c) * 16777619;
        return (int)hash;
    }

    private static bool IsFormatting(string name) => name is "a" or "b" or "big" or "code" or "em" or "font" or "i" or "nobr" or "s" or "small" or "strike" or "strong" or "tt" or "u";

    private static bool IsVoid(string name) => name is "br" or "img" or "hr" or "input" or "meta" or "link" or "area" or "base" or "col" or "embed" or "source" or "track" or "wbr" or "param" or "html" or "head" or "body" or "frame" or "keygen";

    private readonly Dictionary<string, string> names = new(StringComparer.OrdinalIgnoreCase);

    private string Known(ReadOnlySpan<char> name)
    {
        var lookup = names.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(name, out var known)) return known;
        var lower = name.ToString().ToLowerInvariant();
        if (names.Count < 1_000) names[lower] = lower;
        return lower;
    }
}
