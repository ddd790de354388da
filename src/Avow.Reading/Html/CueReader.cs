namespace Avow.Reading;

/// <summary>Reads class names, id, role and itemprop of an element into cues. One reader serves one page, on which whole lists of names repeat.</summary>
internal sealed class CueReader
{
    private const int MaxNamesChars = 1024;
    private const int MaxNameChars = 64;

    private readonly Dictionary<string, Cue> seen = new(StringComparer.Ordinal);

    /// <summary>Single names of all pages: sites are made by the same few kits. A name that falls on another's place takes it, so there are never more than so many.</summary>
    private static readonly Named?[] SeenSingle = new Named?[8_192];

    public Cue Of(ElementNames names, string tag)
    {
        var cues = tag is "body" or "html" ? Cue.None : OfNames(names.Class) | OfNames(names.Id);
        return cues | OfRole(names.Role) | OfProperty(names.Property);
    }

    private Cue OfNames(string? names)
    {
        if (string.IsNullOrEmpty(names)) return Cue.None;
        if (seen.TryGetValue(names, out var known)) return known;
        var cues = Cue.None;
        var isPost = names.Contains("hentry", StringComparison.Ordinal) || names.Contains("type-post", StringComparison.Ordinal);
        foreach (var part in names.AsSpan(0, Math.Min(names.Length, MaxNamesChars)).Split(' '))
        {
            var name = names.AsSpan()[part];
            if (name.IsEmpty || (isPost && IsTaxonomy(name))) continue;
            cues |= OfSingle(name[..Math.Min(name.Length, MaxNameChars)]);
        }

        return seen[names] = cues;
    }

    private static Cue OfSingle(ReadOnlySpan<char> name)
    {
        ref var place = ref SeenSingle[string.GetHashCode(name, StringComparison.Ordinal) & (SeenSingle.Length - 1)];
        if (place is { } seen && name.SequenceEqual(seen.Name)) return seen.Cues;
        var cues = OfName(name);
        place = new(name.ToString(), cues); // one write of an immutable object: readers on other threads see it whole or not at all
        return cues;
    }

    private sealed record Named(string Name, Cue Cues);

    // WordPress writes the tags, the author and the state of the comments of a post among its class names; they speak of the post, not of the place.
    private static bool IsTaxonomy(ReadOnlySpan<char> name) =>
        name.StartsWith("tag-", StringComparison.Ordinal) || name.StartsWith("category-", StringComparison.Ordinal) || name.StartsWith("comment", StringComparison.Ordinal) || name.StartsWith("author-", StringComparison.Ordinal);

    private static Cue OfName(ReadOnlySpan<char> name)
    {
        Span<char> lower = stackalloc char[MaxNameChars * 2];
        var length = 0;
        var cues = Cue.None;
        int wordStart = 0, previousStart = -1;
        for (var i = 0; i <= name.Length; i++)
        {
            var atBreak = i == name.Length || !char.IsLetterOrDigit(name[i]);
            if (atBreak || (i > 0 && char.IsUpper(name[i]) && char.IsLower(name[i - 1])))
            {
                if (length > wordStart)
                {
                    cues |= CueWords.Of(lower[wordStart..length]) & ~Cue.Hidden;
                    if (previousStart >= 0) cues |= CueWords.Of(lower[previousStart..length]) & ~Cue.Hidden;
                    previousStart = wordStart;
                    lower[length++] = '-';
                    wordStart = length;
                }

                if (atBreak) continue;
            }

            lower[length++] = char.ToLowerInvariant(name[i]);
        }

        var whole = Lowered(name, lower);
        if ((cues & Cue.Layout) != Cue.None) return (cues & Cue.Body) | (CueWords.Of(whole) & Cue.Hidden);
        return cues | CueWords.Of(whole) | CueWords.OfStem(whole);
    }

    private static ReadOnlySpan<char> Lowered(ReadOnlySpan<char> name, Span<char> into)
    {
        var length = name.ToLowerInvariant(into);
        return into[..Math.Max(length, 0)];
    }

    private static Cue OfRole(string? role) => role is null ? Cue.None : role.ToLowerInvariant() switch
    {
        "navigation" or "menu" or "menubar" or "search" or "tablist" or "toolbar" => Cue.Navigation,
        "complementary" => Cue.Sidebar,
        "contentinfo" => Cue.Footer,
        "dialog" or "alertdialog" => Cue.Consent,
        "article" or "main" => Cue.Content,
        "doc-endnotes" or "doc-footnote" => Cue.Notes,
        _ => Cue.None,
    };

    private static Cue OfProperty(string? property) => property switch
    {
        "articleBody" or "text" => Cue.Body,
        "comment" => Cue.Comments,
        "headline" => Cue.Title,
        "author" or "datePublished" => Cue.Byline,
        "description" => Cue.Lead,
        _ => Cue.None,
    };
}
