using System.Buffers;
using System.Text.RegularExpressions;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>Single lines within a text that are the site's and not the text's: pointers to other pages, credits of pictures, calls.</summary>
internal static partial class ForeignLines
{
    private const int MaxChars = 250;
    private const int MaxCharsOfFile = 140;

    private static readonly Openings Pointers = new(
    [
        "read also", "read more", "also read", "see also", "related:", "read:", "more:", "watch:", "listen:", "mira:", "mirá:", "mira también", "mirá también", "lea también", "lea además", "lea:", "lee:", "lee también", "le puede interesar", "te puede interesar", "también lee", "también te puede", "ver más", "vea también", "leia também", "leia mais", "veja também",
        "lesen sie auch", "lesen sie hier", "lesen sie dazu", "lesen sie mehr", "lesetipp", "lies auch", "lies hier", "mehr zum thema", "mehr dazu", "auch interessant", "siehe auch", "à lire aussi", "lire aussi", "lire également", "a lire", "à lire :", "leggi anche", "czytaj także", "czytaj też", "czytaj również", "zobacz także", "zobacz też", "zobacz również", "przeczytaj także", "przeczytaj też",
        "les også", "läs också", "läs även", "läs mer", "læs også", "lue myös", "lees ook", "čtěte také", "přečtěte si také", "prečítajte si aj", "olvasd el", "olvassa el", "citește și", "citiți și", "pročitajte i", "pročitajte još", "preberite tudi", "прочетете още", "прочитајте", "чытайце таксама", "διαβάστε επίσης", "διαβάστε ακόμη", "δείτε επίσης", "llegeix també", "baca juga", "xem thêm", "ये भी पढ़ें", "यह भी पढ़ें", "इसे भी पढ़ें", "আরও পড়ুন", "بیشتر بخوانید", "اقرأ أيضاً", "إقرأ أيضا", "إقرأ أيضاً", "קראו גם", "関連記事", "あわせて読みたい", "관련기사", "관련 기사", "相关新闻", "相關新聞", "相關報導", "read next", "now read", "explore further", "must read", "read |", "เรื่องที่เกี่ยวข้อง", "อ่านเพิ่มเติม", "تابعنا عبر",
        "читайте также", "читайте ещё", "читайте еще", "смотрите также", "читайте також", "дивіться також", "ayrıca okuyun", "اقرأ أيضا", "اقرأ أيضًا", "延伸阅读", "相关阅读", "click here", "tap here", "hier klicken", "weiterlesen", "mehr lesen", "continue reading", "share this", "follow us", "folgen sie uns", "síguenos", "suivez-nous", "подписывайтесь", "підписуйтесь", "подпишитесь",
    ]);

    private static readonly Openings Credits = new(
    [
        "image illustrative", "photo d'illustration", "crédits photo", "header image", "featured image", "cover image", "lead image", "top image", "titelbild:", "titelfoto", "beitragsbild", "symbolbild", "symbolfoto", "imagen destacada", "imagen principal", "foto di copertina", "foto de capa", "photo:", "photo by", "photos:", "photo credit", "photograph:", "image:", "image credit", "picture:", "credit:", "(credit:", "foto:", "fotos:", "foto ", "bild:", "bilder:", "bildquelle", "quelle foto", "fot.", "fot:", "zdjęcie:", "imagen:", "crédito", "créditos", "crédit", "crédits", "фото:", "світлина:", "фото автора", "источник фото", "image copyright", "image source", "image caption getty", "bilde:", "kuva:", "kép:", "fotó:", "φωτό:", "φωτογραφία:", "ảnh:", "写真：", "写真:", "사진=", "사진 =", "사진:", "photo /", "責任編輯", "责任编辑", "编辑：", "編輯：", "责编", "責編", "纠错", "źródło zdjęcia", "fotoğraf:", "الصورة", "图片", "摄影",
    ]);

    private static readonly Openings Calls = new(
    [
        "advert", "advertorial", "caption", "hide caption", "article pages:", "a suivre", "source de l’article", "loading error", "loadingerror", "kommentarfeed", "trackback", "引用網址", "關鍵字", "关键字", "关键词", "انسخ الرابط", "nos services", "more about", "show caption", "toggle caption", "enlarge this image", "annons", "annonse", "annonce", "advertentie", "mainos", "reklam", "hirdetés", "διαφήμιση", "iklan", "quảng cáo", "広告", "광고", "广告", "watch now", "text size", "embed", "play video", "scroll to continue", "story continues below", "article continues below", "listen to this article", "listen to article", "skip advertisement", "dela artikeln", "kopier lenke", "कॉपी लिंक", "記事を保存", "印刷",
        "advertisement", "anzeige", "werbung", "publicidad", "reklama", "реклама", "pubblicità", "publicité", "publicidade", "sponsored", "loading", "print", "drucken", "seite drucken", "imprimir", "teilen", "share", "tweet", "compartir", "partager", "udostępnij", "поделиться", "kommentare", "comments", "kommentieren", "kommentar schreiben", "kommentare schreiben", "back to top", "nach oben", "zurück", "top", "permalink", "all rights reserved", "alle rechte vorbehalten", "todos los derechos", "©", "(c) ", "copyright", "min read", "min. lesezeit", "lesezeit", "lesedauer", "reading time", "tiempo de lectura", "teilen:", "tags:", "schlagwörter:", "schlagworte:", "keywords:", "etiquetas:", "mots-clés", "tagi:", "теги:", "filed under", "posted in", "kategorie:", "kategorien:", "categories:", "click to expand", "click to enlarge", "zum vergrößern anklicken", "show more", "show less", "mehr anzeigen", "weniger anzeigen", "quellen anzeigen", "quellen einblenden", "quellen ausblenden", "mostrar más", "mostrar menos", "ver menos", "afficher plus", "voir plus", "mostra di più", "pokaż więcej", "показать ещё", "показать еще", "показати більше", "нажмите, чтобы раскрыть", "cliquez pour agrandir", "kliknij, aby rozwinąć", "haz clic para expandir", "abgelegt unter", "veröffentlicht in", "veröffentlicht unter", "categorías",
    ]);

    // Said anywhere in a short block: the site speaks to its visitors.
    private static readonly string[] ToVisitors =
    [
        "register / sign in", "create an account or", "sign in to unlock", "sign in or create", "log in or register", "log in or create", "only available to subscribers", "this article is for subscribers", "remaining free articles", "has failed to load", "other videos from our team", "leyendo en este dispositivo", "content could not be loaded", "enable javascript", "browser does not support", "enter your email", "privacy notice", "our privacy policy", "qr code to", "please follow and like", "premium for free", "powered by typeform", "ctrl+enter", "ctrl + enter", "your feedback is important", "tell us what you think", "dalsza część artykułu", "napisz do autora", "masz newsa", "réservé aux abonnés", "réservé aux inscrits", "réservés aux inscrits", "свидетельство о регистрации", "сетевое издание", "адрес редакции", "просмотров:", "熱門點閱", "歡迎各界投書", "download our app", "get our app", "this content is hosted by", "this content isn't available", "like this story? share",
        "externen inhalt", "externer inhalt", "externe inhalte", "einverstanden, dass mir", "inhalte erlauben", "drittplattformen", "drittanbietern", "einwilligung in die übermittlung", "ausgedruckt unter der adresse", "auf facebook werden", "mehr lesekomfort", "zweitbeste art", "contenu externe", "contenido externo", "contenuto esterno", "suscripción se está usando", "añadir otro usuario", "inicia sesión", "reservados todos los",
        "会員限定", "会員登録", "無断転載", "无断转载", "未经授权", "未經授權", "禁止转载", "無断複製", "무단전재", "무단 전재", "재배포 금지", "구독하기", "logga in för", "logg inn for", "prenumerera på", "schrijf je in", "abonneer je", "přihlaste se", "iratkozz fel", "abonează-te", "zaloguj się", "bültenimiz",
        "our newsletter", "your newsletter", "free newsletter", "daily newsletter", "weekly newsletter", "content on this site", "contents of this site", "like what you", "if you enjoyed", "if you liked this", "support our journalism", "support our work", "become a member", "become a subscriber", "to view the full story", "to continue reading", "please log in", "leave a comment below", "follow us on", "like us on", "join our", "sign up for", "subscribe to our", "already a subscriber", "please subscribe", "to your inbox", "all rights reserved", "log in to comment", "third-party content", "affiliate link", "earn a commission", "earn an affiliate", "submit your letter",
        "unseren newsletter", "abonnieren sie unser", "abonniere unser", "jetzt abonnieren", "inhalte dieser website", "inhalte dieser webseite", "dieser artikel erschien zuerst auf", "mehr informationen zum datenschutz", "folgen sie uns auf", "folge uns auf", "zum newsletter", "newsletter bestellen", "nichts mehr verpassen", "keine news mehr verpassen", "gefällt dir unser", "gefällt ihnen unser", "unserem newsletter", "newsletter abonnieren", "newsletter anmelden", "in deinen posteingang", "in ihr postfach", "cookies", "alle rechte vorbehalten", "einverständnis keine verbindung", "artikel teilen", "artikel weiterempfehlen", "empfiehl dies", "affiliate-link", "affiliatelink", "links zu anbietern", "eine provision vom", "erhalten wir eine provision", "wir eine kleine provision",
        "suscríbete a", "suscríbete al", "síguenos en", "regístrate para", "suscríbase", "nuestro boletín", "hazte miembro", "enlaces de afiliad", "liens affiliés", "link di affiliazione", "linki afiliacyjne", "links de afiliad", "todos los derechos reservados", "assine a newsletter", "assine nossa", "inscrivez-vous à", "abonnez-vous", "notre newsletter", "tous droits réservés", "iscriviti alla", "tutti i diritti riservati", "zapisz się do", "wszelkie prawa zastrzeżone", "newslettera",
        "подпишитесь на", "следите за нами", "читайте нас в", "наш телеграм", "наш telegram", "подписывайтесь на", "все права защищены", "підпишіться на", "підписуйтесь на", "всі права захищені", "bültenimize", "اشترك في", "جميع الحقوق محفوظة", "版权所有",
    ];

    // Words in ASCII alone are sought many at a time; the others only where a block holds such letters.
    private static readonly SearchValues<string> InAscii = SearchValues.Create([.. ToVisitors.Where(w => w.All(char.IsAscii))], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> InOtherLetters = SearchValues.Create([.. ToVisitors.Where(w => !w.All(char.IsAscii))], StringComparison.OrdinalIgnoreCase);

    private static bool SpeaksToVisitors(ReadOnlySpan<char> words) =>
        words.ContainsAny(InAscii) || (words.ContainsAnyExceptInRange('\0', '\x7F') && words.ContainsAny(InOtherLetters));

    public static bool IsForeign(PageBlock block)
    {
        if (block.Words.Length < MaxChars && SpeaksToVisitors(block.Words)) return true;
        var words = block.Words.AsSpan().TrimStart("»«>›+*•|–-→▶►👉【（( \"“„".AsSpan());
        if (words.IsEmpty) return true;
        if (words.Length > MaxChars || block.Kind is BlockKind.TableRow or BlockKind.Footnote) return false;
        if (StartsWithAny(words, Pointers)) return block.LinkShare > 0.25 || words.Length < 40;
        if (StartsWithAny(words, Credits)) return words.Length < 120;
        if (words.Length < MaxCharsOfFile && block.LinkChars > 0 && FileToLoad().IsMatch(words)) return true;
        return words.Length < 60 && StartsWithAny(words, Calls) && (words[^1] is not '.' || words.Length < 40);
    }

    // "Letter of 14 October PDF | 38 KB": a file to be loaded.
    [GeneratedRegex(@"\b(?:pdf|docx?|odt|rtf|xlsx?|pptx?|zip|epub|mp3)\b[^.]{0,12}\b\d{1,4}(?:[.,]\d{1,3})?\s?(?:kb|mb|kib|mib|kbytes|ko|mo|кб|мб)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternBound.Milliseconds)]
    private static partial Regex FileToLoad();

    // The opening is no part of a longer word.
    private static bool StartsWithAny(ReadOnlySpan<char> words, Openings openings) =>
        openings.Begin(words, static (line, opening) => line.Length == opening.Length || !char.IsLetter(line[opening.Length]) || !char.IsLetter(opening[^1]));
}
