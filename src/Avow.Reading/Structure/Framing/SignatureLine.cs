using System.Buffers;
using System.Text.RegularExpressions;

namespace Avow.Reading;

/// <summary>A line in which somebody signs: short, without a sentence's end, naming an organisation or made of names only.</summary>
internal static partial class SignatureLine
{
    private const int MaxChars = 160;
    private const int MaxWords = 20;
    private const int MaxWordsOfPlace = 3;

    private static readonly SearchValues<char> SentenceSigns = SearchValues.Create("|(:;\"“«!?");

    public static bool IsOne(string words) => Name(words) is not null;

    /// <summary>Who signs, without the dash before and the date behind; null when the line is no signature.</summary>
    public static string? Name(string words)
    {
        if (words.Length is < 2 or > MaxChars || Punctuation.CountWords(words) > MaxWords) return null;
        if (Dateline.Of(words) is { } dated && !Organisation().IsMatch(words)) return dated.Name is { } dating && MayBeName(dating) ? dating : null;
        words = WithoutPlaceAndDate(words);
        var signed = Signed().Match(words);
        var name = words[signed.Length..].Trim(' ', '-', '–', '—', '(', ')', '*', '~', '/', ',');
        if (name.Length < 2 || Punctuation.EndsSentence(name[^1]) && !name.EndsWith("e.V.", StringComparison.Ordinal)) return null;
        if (Punctuation.IsClosed(name) || name.AsSpan().ContainsAny(SentenceSigns) || char.IsLower(Punctuation.FirstLetter(name)) || BareAddress.MayHold(name)) return null;
        if (signed.Length > 0 && IsSentence(name)) return null;
        return signed.Length > 0 || words[0] is '—' or '–' || Organisation().IsMatch(name) || IsNames(name) ? name : null;
    }

    // "Committee of the Weavers, Eel Street Branch, Lower Town, 3 May 1996": the day, and the place before it, are no part of the name.
    private static string WithoutPlaceAndDate(string words)
    {
        if (WrittenDates.Find(words) is not [.., var (_, range)] || range.EndExclusive < words.Length - 3) return words;
        var name = words[..range.StartInclusive].TrimEnd(' ', ',', '،', '，', '(', '–', '—');
        var comma = name.LastIndexOfAny([',', '،', '，']);
        var isPlace = comma > 0 && Punctuation.CountWords(name.AsSpan(comma + 1)) <= MaxWordsOfPlace && !Organisation().IsMatch(name[(comma + 1)..]) && Punctuation.CountWords(name.AsSpan(0, comma)) > 1;
        return isPlace ? name[..comma] : name;
    }

    /// <summary>"Signed by all the crews on 3 May": says that there are signatures and is none.</summary>
    public static bool TellsOfSigning(string words) => Signed().Match(words) is { Success: true, Length: > 0 } signed && signed.Length < words.Length && (char.IsLower(Punctuation.FirstLetter(words.AsSpan(signed.Length))) || IsSentence(words[signed.Length..]));

    public static bool NamesOrganisation(string words) => Organisation().IsMatch(words);

    // Behind "signed" a name has no day without a year, no count, no verb.
    private static bool IsSentence(string name) => Telling().IsMatch(name);

    /// <summary>Whether a line could be a name: no note of the site about its page, no address, no sign inside that only sentences have.</summary>
    public static bool MayBeName(string words) =>
        !words.AsSpan().ContainsAny(SentenceSigns) && !BareAddress.MayHold(words) && !FrameCues.IsCredit(words) && !SiteNote().IsMatch(words) && !char.IsLower(words[0]);

    /// <summary>"Posted on", "Updated", "By": a note of the site about its page.</summary>
    public static bool IsSiteNote(string words) => SiteNote().IsMatch(words);

    // Every word that is not a particle begins with a capital: "Confédération Nationale du Travail", "KRAS-IWA", "Emma G."
    private static bool IsNames(string name)
    {
        var words = name.Split([' ', '-', '–', '/'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 1 && name.Any(char.IsLower)) return false; // one word alone may be anything
        return words.Length <= 8 && words.Any(w => w.Length > 3 || char.IsUpper(w[0])) && words.All(w => char.IsUpper(w[0]) || w.Length <= 3 || !char.IsLower(w[0]));
    }

    [GeneratedRegex(@"^(?:posted|published|updated|written|created|last|modified|by|on|erstellt|erschienen|publiziert|veröffentlicht|aktualisiert|stand|autor|von|publicado|actualizado|por|publié|mis à jour|par|pubblicato|опубликовано|обновлено|автор|опубліковано|opublikowano|发布|更新)(?:\W|$)|\b(?:uhr|clock|am|pm)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternBound.Milliseconds)]
    private static partial Regex SiteNote();

    [GeneratedRegex(@"^(?:all|every|each|everybody|many|most|more than|over|about|nearly|\d+|alle|viele|mehr als|tod[oa]s|muchos|más de|tous|toutes|plus de|tutt[ie]|oltre|mais de|все|всеми|более|всі|усі|понад|wszysc|ponad)\s|\s(?:on|am|el|le|il|em)\s\d{1,2}\.?\s\p{L}+$|\s\d{1,2}(?:-го)?\s(?:мая|травня|января|февраля|марта|апреля|июня|июля|августа|сентября|октября|ноября|декабря)$|\s(?:was|were|is|are|has|have|wurde|wurden|fue|fueron|a été|ont|было|были|було|були)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternBound.Milliseconds)]
    private static partial Regex Telling();

    [GeneratedRegex(@"^(?:(?:signed|signatures?|подпис[иьа]+|падпіс\w*|потпис\w*|potpis\w*|υπογραφ\w*|imza|ondertekend|undertecknat|서명|підпис\w*|firmad?[oa]s?|firman|assinam?|assinado|signé[es]*|signataires|unterzeichnet|gezeichnet|firmat[oi]|podpisan[oie]|التوقيع|签名|署名)(?: by| por| par| von| da)?\s*[:：]?\s*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternBound.Milliseconds)]
    private static partial Regex Signed();

    [GeneratedRegex(@"\b(?:section|federation|confederation|union|group|collective|committee|council|initiative|organi[sz]ation|association|network|assembly|party|alliance|league|front|movement|international|secretariat|bureau|editors?|workers|anarchists|comrades|students|syndicate|branch|local"
        + @"|секци\w*|федераци\w*|конфедераци\w*|союз\w*|групп\w*|коллектив\w*|комитет\w*|совет\w*|инициатив\w*|организаци\w*|ассоциаци\w*|сеть|собрани\w*|парти\w*|движени\w*|редакци\w*|профсоюз\w*|спілк\w*|груп\w*|колектив\w*|комітет\w*|ініціатив\w*|організаці\w*|мереж\w*|рух\w*|секці\w*|федераці\w*"
        + @"|secci[oó]n|federaci[oó]n|confederaci[oó]n|sindicato|grupo|colectivo|comit[eé]|iniciativa|organizaci[oó]n|asociaci[oó]n|red|asamblea|partido|movimiento|secretariado|seção|federação|coletivo|organização|associação|rede|movimento"
        + @"|fédération|confédération|syndicat|groupe|collectif|organisation|réseau|assemblée|parti|mouvement|secrétariat|rédaction|sektion|föderation|gewerkschaft|gruppe|kollektiv|komitee|bündnis|netzwerk|partei|bewegung|redaktion"
        + @"|sezione|federazione|confederazione|gruppo|collettivo|comitato|organizzazione|associazione|rete|assemblea|partito|sekcja|federacja|związek|grupa|komitet|organizacja|stowarzyszenie|sekce|federace|skupina|federatie|groep|vakbond|vereniging|συνδικάτο|σωματείο|ομοσπονδία|ομάδα|συλλογικότητα|συνέλευση|επιτροπή|σύλλογος|ένωση|синдикат\w*|савез\w*|група|одбор\w*|удружењ\w*|sindikat\w*|savez\w*|udruženj\w*|udrug\w*|odbor\w*|суполк\w*|прафсаюз\w*|камітэт\w*|сендика\w*|dernek|derneği|birliği|meclisi|sendika\w*|federasyon\w*|komite\w*|örgüt\w*)\b|اتحاد|نقابة|مجموعة|لجنة|منظمة|حركة|حزب|组织|联盟|委员会|小组|协会|工会|連合|組合|委員会|同盟|協議会|연합|연맹|조합|노조|위원회|모임|단체|تنسيقية|رابطة|جمعية|هيئة", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternBound.Milliseconds)]
    private static partial Regex Organisation();
}
