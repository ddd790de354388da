using System.Text.RegularExpressions;

namespace Avow.Reading;

/// <summary>The words that stand before, behind and instead of an author's name, in the languages in which sites are made.</summary>
internal static partial class BylineWords
{
    /// <summary>What follows a name and is no part of it.</summary>
    public const string Tails =
        @"am (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|\d)|um \d|vom \d|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|\w+ \d{1,2})|at \d|updated|published|posted|last modified|aktualisiert|veröffentlicht|erstellt|publicad[oa]|actualizad[oa]|publié|mis à jour|pubblicato|aggiornato|opublikowano|опубликовано|обновлено|опубліковано|оновлено"
        + @"|follow|folgen|mehr von|more (?:by|from)|mehr artikel|alle (?:artikel|beiträge)|all (?:posts|articles)|view (?:all|profile|bio)|facebook|twitter|instagram|linkedin|e-?mail|contactar|contact|kontakt|shares?|lesezeit|reading time|min read|\d+ min|comments?|kommentare?|is an?|is the|ist (?:ein|der|die|freie)|arbeitet|writes|works|has been|es (?:un|una|el|la)|photos?:|fotos?:|bilder:|images?:";

    /// <summary>What a person is for a paper.</summary>
    public const string Roles =
        @"(?:senior |chief |political |staff |special |foreign |assistant |managing |contributing |associate |deputy |executive |news )*(?:reporter|writer|correspondent|editor|editor-in-chief|columnist|contributor|journalist|attorney|director|analyst|producer|researcher|professor)|special to|for the|redakteur(?:in)?|chefredakteur(?:in)?|korrespondent(?:in)?|journalist(?:in)?|volontär(?:in)?|periodista|redactor[a]?|corresponsal|jornalista|repórter|journaliste|rédact(?:eur|rice)|correspondant[e]?|giornalista|inviat[oa]|dziennikar(?:z|ka)|корреспондент|журналист(?:ка)?|кореспондент|журналіст(?:ка)?|muhabir|مراسل|صحفي|记者|記者";

    private const string Nouns =
        @"(?:ein |eine |an? |the |un |une |una |uma )?(?:gast|blog|kurz)?-?\s?(?:beitrag|artikel|text|interview|kommentar|analyse|essay|kolumne|rezension|bericht|reportage|report|article|story|post|blog post|blog|words|review|commentary|analysis|opinion|column|guest post|artículo|texto|nota|entrevista|columna|crónica|reportaje|artigo|reportagem|tribune|chronique|propos recueillis|recensione|articolo|intervista|tekst|wywiad|artykuł)(?: und interview| and photos| und fotos| y fotos| et photos)?";

    private static readonly string[] Particles = ["von", "by", "por", "par", "di", "de", "da", "dal", "van", "av", "af", "od", "przez", "pa", "od"];

    private static readonly HashSet<string> NameParticles = new(StringComparer.Ordinal)
    {
        "von", "van", "de", "der", "den", "del", "della", "di", "da", "do", "dos", "das", "du", "des", "la", "le", "las", "los", "y", "e", "el", "al", "bin", "ibn", "ben", "abu", "ter", "ten", "zu", "zum", "zur", "af", "av", "of", "the", "d", "’t",
    };

    public static bool IsNameParticle(string word) =>
        NameParticles.Contains(word) || (word.Length > 2 && (word.StartsWith("d’", StringComparison.Ordinal) || word.StartsWith("d'", StringComparison.Ordinal) || word.StartsWith("al-", StringComparison.Ordinal) || word.StartsWith("el-", StringComparison.Ordinal)));

    /// <summary>Whether a lead is only "by", which may also begin a name ("Di Maio", "Von Ritter").</summary>
    public static bool IsParticle(string lead) => Particles.Contains(lead.TrimEnd(' ', ':', '\u00A0').ToLowerInvariant(), StringComparer.Ordinal) && !lead.Contains(':', StringComparison.Ordinal);

    /// <summary>The words before a name, with the colon and the space behind them.</summary>
    [GeneratedRegex(
        @"^(?:(?:autor(?:in)?[/*:_-]+autor(?:in)?|autor[/*:_]-?in(?:nen)?)\s*[:：]?\s+|(?:" + Nouns + @")(?:\s(?:by|von|por|par|di|de|da|od|af|av|van)\s*[:：]?\s+|\s*[:：]\s*)"
        + @"|(?:(?:recueillis?|filed|gespeichert|eingereicht|soumis|envoyé|отправлено|добавлено|опубликовано|опубліковано|додано|ingezonden|written|posted|published|submitted|reported|words|text|compiled|reviewed|medically reviewed|authored|contributed|geschrieben|verfasst|veröffentlicht|erstellt|gepostet|eingestellt|publiziert|eingetragen|publicado|escrito|redactado|postado|enviado|publié|posté|écrit|rédigé|proposé|pubblicato|scritto|inviato|napisał|napisała|opublikowany|dodany|skrevet|skriven|geschreven|geplaatst)\s+(?:on\s+.{0,40}\s)?(?:by|von|por|par|da|di|przez|av|af|door))(?:\s*[:：]\s*|\s+)"
        + @"|(?:authors?|author\(s\)|autor(?:en|in|es|a|i|zy)?|autor:in|autor/in|auteur(?:e|s|trice)?|autore|autorka|verfasser(?:in)?|redakteur(?:in)?|redaktion|redacción|redação|rédaction|redakcja|redactor|redacteur|texte?|tekst|testo|texto|foto und text|reporter|byline|автор(?:ы|и|ка)?|аўтар|текст|беседовала?|підготува(?:в|ла)|подготовил[аи]?|записал[аи]?|yazan|yazar|haber|kaleme alan|συγγραφέας|συντάκτης|κείμενο|του|της|аутор|пише|piše|autorka|الكاتب|الكاتبة|المؤلف|إعداد|كتبت?|كتب|نویسنده|szerző|författare|skribent|kirjoittaja|forfatter|opgesteld door)\s*[:：]\s*"
        + @"|(?:by|von|por|par|di|da|door|av|af|przez|od|автор|аўтар|بقلم|كتب|كتبت|نوشته)\s*[:：]?\s+"
        + @"|(?:作者|撰文|文字|撰稿|编辑|記者|记者|文|筆者|執筆|著者|글|기자|작성자)\s*[/／:：丨|]\s*"
        + @"|(?:zeige alle beiträge von|mehr artikel von|mehr von|alle (?:artikel|beiträge) von|view all posts by|all posts by|posts by|view all posts from|more (?:by|from)|ver todas las entradas de|ver más de|voir tous les articles de|vedi tutti gli articoli di|meet|about the author|über den autor|über die autorin|author)\s*[:：]?\s+)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternBound.Milliseconds)]
    public static partial Regex Lead();

    /// <summary>Words that stand in a name's place and name nobody.</summary>
    [GeneratedRegex(
        @"^(?:posted|published|no author|and|und|y|et|admin|administrator|webmaster|root|null|undefined|none|n/?a|unknown|anonymous|author|autor|auteur|autore|by|von|por|par|home|startseite|about|contact|login|nachricht|zeige|geprüft|artikel|article|text|read more|weiterlesen|editor|user|gast|guest|share|teilen|comments?|kommentare?|facebook|twitter|bio|profile?|website|follow|print|drucken|reply|antworten|email|e-mail|foto|fotos|photo|impressum|news|blog|show|nach|人氣|登录|登入|注册|註冊|新規登録|ログイン|会員登録|로그인|회원가입)$"
        + @"|^(?:copyright|all rights|photo|foto|bild|image|getty|stock|quelle|source|published|publicado|updated|veröffentlicht|erschienen|posted|hecho en|powered|read |lesen|mehr|more |view|log ?in|sign up|register|written on|created on|leave|sign |subscribe|der autor|die autorin|the author|about |über |zur |zum |to the |back to|alle |all |gesponserte|sponsored|pressemitteilung von|im wortlaut von)(?:\W|$)|\b(?:uhr|\d\d:\d\d)\b|[?!]$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternBound.Milliseconds)]
    public static partial Regex Nobody();
}
