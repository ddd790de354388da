using Avow.Archive;
using Avow.Statements;

namespace Avow.Demo;

/// <summary>Every page of the samples held against the truth: title, date, language, damage, where a frame begins and ends.</summary>
internal sealed class PageTruth(ILibrary library, Truth truth)
{
    /// <returns>What is not as it should be, in words: "page title: wanted …, read …"; empty when all is right.</returns>
    public IEnumerable<string> Wrong() => [.. truth.Titles.SelectMany(Title), .. Damage(), .. truth.Frames.SelectMany(Frame)];

    private IEnumerable<string> Title(TrueTitle wanted)
    {
        if (TextOf(wanted.Page) is not { } text)
        {
            yield return $"{wanted.Page} text: none was read";
            yield break;
        }

        if (text.Title != wanted.Title) yield return $"{wanted.Page} title: wanted “{wanted.Title}”, read “{text.Title}”";
        if (text.Date != wanted.Date) yield return $"{wanted.Page} date: wanted {wanted.Date:yyyy-MM-dd}, read {text.Date:yyyy-MM-dd}";
        if (Languages.Primary(text.Language) != wanted.Language) yield return $"{wanted.Page} language: wanted {wanted.Language}, read {text.Language}";
    }

    // Both ways: what is damaged is reported, and nothing else is.
    private IEnumerable<string> Damage()
    {
        var wanted = truth.Damage.Select(damage => (damage.Page, Kind: Enum.Parse<DamageKind>(damage.Kind, ignoreCase: true), damage.Words)).ToList();
        var read = truth.Titles.Select(title => title.Page).SelectMany(page => DamageOf(page).Select(damage => (Page: page, damage.Kind, damage.Words))).ToList();
        foreach (var damage in wanted.Where(damage => !read.Any(found => IsSame(found, damage)))) yield return $"{damage.Page} damage: {damage.Kind} “{damage.Words}” was not seen";
        foreach (var damage in read.Where(found => !wanted.Any(damage => IsSame(found, damage)))) yield return $"{damage.Page} damage: {damage.Kind} “{damage.Words}” is none";
    }

    // The reader may show a little less or more of the place than the truth quotes.
    private static bool IsSame((string Page, DamageKind Kind, string Words) found, (string Page, DamageKind Kind, string Words) wanted) =>
        found.Page == wanted.Page && found.Kind == wanted.Kind
        && (found.Words.Contains(wanted.Words, StringComparison.Ordinal) || wanted.Words.Contains(found.Words, StringComparison.Ordinal));

    private IEnumerable<string> Frame(TrueFrame wanted)
    {
        var (frame, text) = (TextOf(wanted.Page + "#frame")?.Words, TextOf(wanted.Page)?.Words);
        if (frame is null) yield return $"{wanted.Page} frame: none was found";
        else if (!frame.StartsWith(wanted.Begins, StringComparison.Ordinal)) yield return $"{wanted.Page} frame: wanted to begin “{wanted.Begins}”, begins “{Some(frame)}”";
        else if (!frame.EndsWith(wanted.Ends, StringComparison.Ordinal)) yield return $"{wanted.Page} frame: wanted to end “{wanted.Ends}”, ends “{Last(frame)}”";
        if (text?.StartsWith(wanted.TextBegins, StringComparison.Ordinal) == false) yield return $"{wanted.Page} text: wanted to begin “{wanted.TextBegins}”, begins “{Some(text)}”";
        if (text is not null && EndOf(text, wanted.TextEnds) is { } end) yield return $"{wanted.Page} text: wanted to end “{wanted.TextEnds}”, ends “{end}”";
    }

    /// <summary>After its last sentence a text may still bear its signature and a credit: two lines, each of no more than this.</summary>
    private const int MaxSignatureChars = 120;

    private static string? EndOf(string text, string wanted)
    {
        var at = text.LastIndexOf(wanted, StringComparison.Ordinal);
        var rest = at < 0 ? null : text[(at + wanted.Length)..].Trim().Split('\n');
        return rest is { Length: <= 2 } && rest.All(line => line.Length <= MaxSignatureChars) ? null : Last(text);
    }

    private Text? TextOf(string name) => library.Resolve(name).TryGet(out var id, out _) ? library.Find(id) : null;

    private IEnumerable<Damage> DamageOf(string page) => TextOf(page) is { } text
        ? library.DocumentsOf(library.Find(text.Document)!.Capture).SelectMany(document => document.Content.Damage)
        : [];

    private static string Some(string words) => words.Length <= 60 ? words : words[..60] + "…";

    private static string Last(string words) => words.Length <= 60 ? words : "…" + words[^60..];
}
