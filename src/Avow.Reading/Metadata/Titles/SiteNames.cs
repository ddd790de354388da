using System.Text;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>What a site calls itself: declared names, the labels of its host, the words of links to its front page. Compared without spaces, signs and case.</summary>
internal sealed class SiteNames
{
    private static readonly string[] Articles = ["the", "der", "die", "das", "el", "la", "los", "las", "le", "les", "il", "o", "a"];

    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly Page page;

    private SiteNames(Page page) => this.page = page;

    public static SiteNames Of(Page page)
    {
        var found = new SiteNames(page);
        foreach (var name in page.NamesOfSite) found.Add(name);
        foreach (var label in page.Address.Own?.Host.Split('.') ?? []) if (label.Length > 3) found.Add(label);
        return found;
    }

    /// <summary>Whether words are the site's name and nothing else.</summary>
    public bool Hold(string words) => words.Length <= 80 && (names.Contains(Folded(words)) || names.Contains(Folded(WithoutArticle(words))));

    /// <summary>Also a block that is one link to the front page.</summary>
    public bool Hold(PageBlock block) =>
        Hold(block.Words) || (block.LinkShare > 0.8 && block.Marks.Any(m => m.Kind == MarkKind.Link && page.Address.Absolute(m.Target) is { } target && new Uri(target).PathAndQuery.Length < 2 && !(m.Target ?? "").StartsWith('#')));

    private void Add(string name)
    {
        if (Folded(name) is { Length: > 1 } folded) names.Add(folded);
        if (Folded(WithoutArticle(name)) is { Length: > 1 } bare) names.Add(bare);
    }

    private static string WithoutArticle(string name)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && Articles.Contains(name[..space].ToLowerInvariant(), StringComparer.Ordinal) ? name[(space + 1)..] : name;
    }

    private static string Folded(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in name.Length <= 200 ? name : name[..200])
            if (char.IsLetterOrDigit(c)) folded.Append(char.ToLowerInvariant(c));
        return folded.ToString();
    }
}
