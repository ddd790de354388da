using System.Buffers;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>Links behind words that name where a text was taken from.</summary>
internal static class SourceCues
{
    // The cue stands close before its link.
    private const int MaxCharsBetween = 60;

    private static readonly string[] Cues =
    [
        "originally published", "first published", "first appeared", "originally appeared", "republished from", "reprinted from", "reposted from",
        "this article was published", "taken from", "text from", "source:", "source :", "sources:", "via:", "original:", "original text", "original article",
        "источник:", "источник —", "оригинал:", "впервые опубликовано", "первоисточник", "опубликовано на", "перепечатано", "текст взят", "взято с",
        "джерело:", "першоджерело", "оригінал:", "вперше опубліковано", "опубліковано на",
        "fuente:", "fuente original", "publicado originalmente", "tomado de", "extraído de", "fonte:", "publicado em", "originalmente publicado",
        "quelle:", "ursprünglich veröffentlicht", "zuerst veröffentlicht", "zuerst erschienen", "erschienen auf", "übernommen von",
        "publié initialement", "initialement publié", "d'abord publié", "d’abord publié", "repris de", "source originale", "tratto da", "pubblicato originariamente",
        "źródło:", "źródło tekstu", "pierwotnie opublikowan", "przedruk", "kaynak:", "ilk yayın", "المصدر", "نشر أولا", "نشر لأول مرة", "نقلا عن", "来源", "來源", "原文", "转自", "轉自", "出典", "初出", "転載元", "출처", "원문", "πηγή:", "αναδημοσίευση από", "πρώτη δημοσίευση", "извор:", "преузето са", "преузето са сајта", "izvor:", "preuzeto s", "bron:", "overgenomen van", "eerder verschenen", "крыніца:", "упершыню апублікавана", "källa:", "ursprungligen publicerad", "zdroj:", "převzato z", "yazının aslı", "منبع:", "به نقل از", "crossposted from", "cross-posted from", "this text was first", "via @",
        "translated from", "translation from the", "перевод с ", "переклад з ", "пераклад з ", "traducido de", "traducción del", "traduzido do", "tradução do", "traduit de", "traduit du", "traduit par", "traduction du",
        "übersetzt aus", "übersetzung aus", "tradotto da", "traduzione da", "przekład z ", "tłumaczenie z ", "přeloženo z", "vertaald uit", "översatt från", "oversat fra", "oversatt fra", "aslından çevrilmiştir", "الترجمة عن", "ترجمة عن", "مترجم عن", "ترجمه از", "译自", "譯自", "翻译自", "翻訳元",
    ];

    private static readonly SearchValues<string> AnyCue = SearchValues.Create(Cues, StringComparison.OrdinalIgnoreCase);

    private static readonly Openings Openings = new(Cues);

    public static IReadOnlyList<Finding<string>> Of(Page page, MainText text, LinkedData linked)
    {
        var sources = new Findings<string>(StringComparer.Ordinal);
        foreach (var based in linked.Sources)
            if (page.Address.Absolute(based) is { } address && !IsOwn(page, address)) sources.Add(address, "JSON-LD isBasedOn", 0.8);
        var start = Math.Min(text.Container?.FirstBlock ?? 0, text.Headline?.Index ?? int.MaxValue);
        var end = text.Container?.Parent?.EndBlock ?? page.Blocks.Count;
        for (var i = start; i < end; i++) InBlock(page.Blocks[i], page.Address, sources);
        if (page.Address.Absolute(HeadLinks.Find(page.Document, "syndication-source")) is { } declared) sources.Add(declared, "rel=syndication-source", 0.85);
        return sources.SurestFirst();
    }

    /// <summary>Whether a line begins by naming a source.</summary>
    public static bool Opens(string words) => Openings.Begin(words, static (_, _) => true);

    private static bool IsOwn(Page page, string address) =>
        address == page.Address.Own?.AbsoluteUri || address == page.Address.Absolute(page.Meta.First("og:url")) || address == page.Address.Absolute(HeadLinks.Find(page.Document, "canonical"));

    private static void InBlock(PageBlock block, PageAddress address, Findings<string> sources)
    {
        foreach (var link in block.Marks)
        {
            if (link is not { Kind: MarkKind.Link, Target: not null }) continue;

            // A cue that is itself the link's words counts, one far away does not.
            var from = Math.Max(0, link.Range.StartInclusive - MaxCharsBetween);
            var near = block.Words.AsSpan(from, link.Range.EndExclusive - from);
            if (OriginalLinks.IsOne(link.Range.Of(block.Words)) && address.Absolute(link.Target) is { } original) sources.Add(original, $"link “{link.Range.Of(block.Words)}”", 0.8);
            if (!near.ContainsAny(AnyCue)) continue;
            foreach (var cue in Cues)
            {
                var at = near.IndexOf(cue, StringComparison.OrdinalIgnoreCase);
                if (at < 0 || IsInsideWord(block.Words, from + at)) continue;
                if (address.Absolute(link.Target) is { } target) sources.Add(target, $"“{block.Words.Substring(from + at, cue.Length)}”", 0.8);
                break;
            }
        }
    }

    private static bool IsInsideWord(string words, int at) => at > 0 && char.IsLetter(words[at]) && char.IsLetter(words[at - 1]) && words[at] < '\u2E80';
}
