namespace Avow.Reading;

/// <summary>A rough stack of open elements that never grows past its bound. Formatting elements outlive the block they began in.</summary>
internal sealed class OpenTags(int maxDepth)
{
    // Each formatting element that stays open is copied into every later block: few may.
    private const int MaxFormatting = 24;

    // The standard keeps three formatting elements of one make ("Noah's Ark clause").
    private const int MaxAlike = 3;

    private readonly List<(OpenTagName Name, int Make)> open = [];
    private readonly OpenTagNames names = new();
    private int formatting;

    /// <summary>How many elements the tags stand for, copies included.</summary>
    public long Elements { get; private set; }

    /// <summary>False when the tag stands past the bound.</summary>
    public bool Open(ReadOnlySpan<char> tagName, ReadOnlySpan<char> tag)
    {
        var name = names.Of(tagName);
        if (name.IsVoid)
        {
            Elements++;
            return true;
        }

        CloseImplied(name);
        var make = name.IsFormatting ? MakeOf(tag) : 0;
        if (open.Count >= maxDepth || (name.IsFormatting && formatting >= MaxFormatting))
        {
            name.Dropped++;
            return false;
        }

        Elements += name.IsFormatting ? 1 : 1 + formatting;
        open.Add((name, make));
        name.Open++;
        if (name.IsFormatting) formatting++;
        return true;
    }

    /// <summary>False when the tag closes one that stood past the bound.</summary>
    public bool Close(ReadOnlySpan<char> tagName)
    {
        var name = names.Of(tagName);
        if (name.Dropped > 0)
        {
            name.Dropped--;
            return false;
        }

        if (name.Open == 0) return true;
        var at = LastOf(name);
        if (name.IsInline || name.IsFormatting) RemoveAt(at);
        else if (!IsCutOff(name, at)) CloseDownTo(at);
        return true;
    }

    private int LastOf(OpenTagName name)
    {
        var at = open.Count - 1;
        while (at >= 0 && open[at].Name != name) at--;
        return at;
    }

    private void CloseDownTo(int at)
    {
        for (var i = open.Count - 1; i >= at; i--)
            if (!open[i].Name.IsFormatting || CountAlike(open[i].Make) > MaxAlike) RemoveAt(i);
    }

    private int CountAlike(int make)
    {
        var alike = 0;
        foreach (var (name, other) in open)
            if (name.IsFormatting && other == make) alike++;
        return alike;
    }

    // A new item, cell or paragraph ends the one before it.
    private void CloseImplied(OpenTagName name)
    {
        if (open.Count == 0 || name.Ends is not { } ended || (ended is "p" or "a" or "li" && names.Of(ended).Open == 0)) return;
        for (var i = open.Count - 1; i >= 0 && open[i].Name.Name is var at && at != name.EndsWithin && at is not ("ol" or "table"); i--)
            if (at == ended || (ended == "td" && at == "th") || (ended == "dd" && at == "dt"))
            {
                if (ended is "p" or "a") RemoveAt(i);
                else CloseDownTo(i);
                return;
            }
    }

    // A table keeps what is within it from closing what is without.
    private bool IsCutOff(OpenTagName name, int at)
    {
        if (name.Name is "table" or "body" or "html" || names.Of("table") is not { Open: > 0 } tables || LastOf(tables) is var table && table <= at) return false;
        for (var i = table; i < open.Count; i++)
            if (open[i].Name.Name is "td" or "th" or "caption") return true;
        return false;
    }

    private void RemoveAt(int at)
    {
        if (open[at].Name.IsFormatting) formatting--;
        open[at].Name.Open--;
        open.RemoveAt(at);
    }

    // Stable from run to run (FNV-1a), unlike the runtime's own hashes.
    private static int MakeOf(ReadOnlySpan<char> tag)
    {
        var hash = 2166136261u;
        foreach (var c in tag) hash = (hash ^ c) * 16777619;
        return (int)hash;
    }
}
