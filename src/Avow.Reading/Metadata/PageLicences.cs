using System.Buffers;
using System.Text.RegularExpressions;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>Under what licence the page gives its text: declared, linked, or named in its words.</summary>
internal static partial class PageLicences
{
    private const int MaxBlocks = 5_000;

    public static IReadOnlyList<Finding<string>> Of(Page page, MainText text)
    {
        var licences = new Findings<string>(StringComparer.Ordinal);
        void AddAddress(string? address, string evidence, double certainty)
        {
            if (page.Address.Absolute(address) is { } absolute) licences.Add(absolute, evidence, certainty);
        }

        foreach (var declared in page.Linked.Licences) AddAddress(declared, "JSON-LD license", 0.9);
        AddAddress(HeadLinks.Find(page.Document, "license"), "rel=license", 0.9);
        AddAddress(page.Meta.First("dcterms.license") ?? page.Meta.First("dc.rights.license"), "dcterms.license", 0.85);
        foreach (var element in page.Microdata.Where(e => e.GetAttribute("rel")?.Contains("license", StringComparison.OrdinalIgnoreCase) == true || e.GetAttribute("itemprop") == "license").Take(4))
            AddAddress(element.GetAttribute("href"), "rel=license", 0.85);
        for (var i = 0; i < Math.Min(page.Blocks.Count, MaxBlocks); i++)
        {
            var block = page.Blocks[i];
            foreach (var link in block.Marks)
                if (IsLicence(link)) AddAddress(link.Target, text.Blocks.Contains(block) ? "link in the text" : "link on the page", text.Blocks.Contains(block) ? 0.6 : 0.7);
            if (block.Words.Length < 400 && block.Words.AsSpan().ContainsAny(PartsOfNames) && Named().Match(block.Words) is { Success: true } named) licences.Add(named.Value, "named on the page", 0.5);
        }

        return licences.SurestFirst();
    }

    private static bool IsLicence(Mark mark) =>
        mark.Kind == MarkKind.Link && mark.Target is { } target && target.Contains("creativecommons.org/", StringComparison.OrdinalIgnoreCase) && IsLicence().IsMatch(target);

    // One of these stands in every name below. None holds an i or a k, of which the expression knows other capitals.
    private static readonly SearchValues<string> PartsOfNames = SearchValues.Create(["cc b", "cc-b", "cc 0", "cc-0", "gnu free", "copyr", "copyleft", "c doma", "nfre", "ne publ", "o públ"], StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"creativecommons\.org/(?:licenses|publicdomain)/", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternBound.Milliseconds)]
    private static partial Regex IsLicence();

    [GeneratedRegex(@"\bCC[ -](?:BY(?:-NC)?(?:-SA|-ND)?|0)(?: [1-4]\.[05])?\b|\bGNU Free Documentation License\b|\banti-?copyright\b|\bcopyleft\b|\bpublic domain\b|\bgemeinfrei\b|\bdomaine public\b|\bdominio público\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternBound.Milliseconds)]
    private static partial Regex Named();
}
