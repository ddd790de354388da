using System.Buffers;
using System.Text.RegularExpressions;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>Lines behind a statement by which its issuer can be reached: under a word for it, or an e-mail address or telephone alone.</summary>
internal static partial class ContactBlock
{
    private const int MaxLines = 8;
    private const int MaxChars = 220;
    private const int MaxWordsBesideAddress = 14;

    public static ClosingSegment? At(Assembled text, int i, int endExclusive)
    {
        var words = text.WordsOf(i);
        var opening = words.Length <= MaxChars ? Opening().Match(words) : Match.Empty;
        if (!opening.Success && !IsAddress(text, i)) return null;
        var end = i + 1;
        while (end < endExclusive && end - i < MaxLines && IsGoingOn(text, end)) end++;
        if (opening.Success && end == i + 1 && !IsAddress(text, i) && opening.Length >= words.TrimEnd().Length) return null; // a heading over nothing
        if (opening.Success && !Enumerable.Range(i, end - i).Any(b => IsAddress(text, b) || HoldsAddress(text.WordsOf(b)) || HasLink(text, b))) return null;
        return new(PartKind.Contact, i, end, opening.Success ? $"“{opening.Value.Trim(' ', ':', '：')}”" : "e-mail address or telephone", []);
    }

    private static bool IsAddress(Assembled text, int i) =>
        text.Blocks[i].Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.TableRow && text.WordsOf(i).Length <= MaxChars && HoldsAddress(text.WordsOf(i)) && Punctuation.CountWords(text.WordsOf(i)) <= MaxWordsBesideAddress;

    private static bool IsGoingOn(Assembled text, int i) =>
        !text.Drafts[i].RuleBefore && text.Blocks[i].Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.TableRow && !FootLine.IsOne(text.WordsOf(i))
        && (IsAddress(text, i) || (text.WordsOf(i).Length <= 100 && Punctuation.CountWords(text.WordsOf(i)) <= 10 && !Punctuation.EndsSentence(text.WordsOf(i)[^1]) && Dateline.Of(text.WordsOf(i)) is null && HasLink(text, i)));

    private static bool HasLink(Assembled text, int i) => text.Drafts[i].Marks.Any(m => m.Kind == MarkKind.Link) || BareAddress.MayHold(text.WordsOf(i));

    // Most lines have none of the signs that every address has, and the pattern would look at each of their words.
    private static bool HoldsAddress(string words) => (words.AsSpan().ContainsAny(SignsOfAddress) || words.Any(char.IsDigit)) && Address().IsMatch(words);

    private static readonly SearchValues<char> SignsOfAddress = SearchValues.Create("@([+");

    [GeneratedRegex(@"^\W*(?:(?:press |media )?contacts?(?: us| for (?:the )?(?:press|media))?|for (?:more|further) information|(?:presse)?kontakt|rückfragen|contacto(?: de prensa)?|contato|contact(?:s)? presse|pour (?:nous )?contacter|contatti|per contatti|контакт(?:ы|и|на особа)?|(?:контакты )?для (?:связи|прессы|зв['’]язку|преси)|сувязь|iletişim|επικοινωνία|kontakty|yhteystiedot|للتواصل|للاتصال|الاتصال|联系(?:方式|我们|人)?|聯絡|連絡先|お?問い?合わせ|연락처|문의)\s*(?:[:：–—-]|$|\s\S+@)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternBound.Milliseconds)]
    private static partial Regex Opening();

    [GeneratedRegex(@"[\p{L}\d._+-]+(?:@|\s?\(at\)\s?|\s?\[at\]\s?)[\p{L}\d-]+(?:\.|\s?\(dot\)\s?)[\p{L}\d.-]+|(?:^|\W)(?:tel|phone|telefon|tél|тел|τηλ|mobile|هاتف|电话|電話|전화)\W{0,3}[+(\d][\d ()/.-]{5,}|(?:^|\s)\+\d[\d ()/.-]{7,}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternBound.Milliseconds)]
    private static partial Regex Address();
}
