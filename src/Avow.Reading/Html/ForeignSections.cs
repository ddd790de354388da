using Avow.Statements;

namespace Avow.Reading;

/// <summary>Headings that open a part which is not the text: further reading, comments, sharing. The part goes with its heading.</summary>
internal static class ForeignSections
{
    private const int MaxHeadingChars = 70;

    // What is not set as a heading must be as short as headings are.
    private const int MaxParagraphChars = 45;

    // A part that is this much of all is the text, whatever its heading says.
    private const double MaxShareOfProse = 0.35;

    private static readonly Openings Headings = new(
    [
        "related", "read more", "read also", "read next", "also read", "see also", "more from", "more stories", "more news", "more on", "more articles", "you may also", "you might also", "recommended", "most read", "most popular", "most viewed", "popular posts", "latest news", "latest posts", "recent posts", "trending", "up next", "don't miss", "further reading", "what to read next", "editor's picks", "more like this", "more in this", "other stories", "related stories", "related articles", "related content", "suggested", "people also read", "top stories", "latest stories", "keep reading", "also on", "rate this", "your vote", "about us", "our partners", "have your say", "in this series", "next article", "previous article", "share your", "support our",
        "comments", "comment", "your comments", "responses to", "leave a comment", "leave a reply", "post a comment", "write a comment", "join the conversation", "share this", "share on", "share article", "about the author", "about the writer", "newsletter", "sign up", "subscribe", "get our", "follow us", "advertisement", "tags", "filed under", "previous post", "next post", "post navigation", "support us", "contact us",
        "weitere artikel", "weitere aktuelle", "weitere tipps", "weitere rezepte", "weitere storys", "weitere texte", "weitere videos", "weitere infos", "weitere inhalte", "weitere links", "weitere neuigkeiten", "weitere angebote", "weitere beiträge", "weitere themen", "weitere meldungen", "weitere nachrichten", "weitere news", "weitere informationen", "weitere interessante", "weiterführende links", "weiterführender link", "mehr zum thema", "mehr zu", "mehr aus", "mehr von", "mehr artikel", "mehr news", "lesen sie auch", "lesen sie mehr", "lies auch", "das könnte", "auch interessant", "passend dazu", "passende artikel", "ähnliche artikel", "ähnliche beiträge", "ähnliche themen", "ähnliche inhalte", "verwandte", "zum thema", "meistgelesen", "meist gelesen", "beliebte artikel", "neueste", "empfehlungen", "empfohlen", "unsere empfehlung", "kommentare", "kommentar schreiben", "kommentar verfassen", "schreibe einen kommentar", "schreiben sie einen kommentar", "ihre meinung", "diskutieren sie", "artikel teilen", "teilen", "diesen artikel", "über den autor", "über die autorin", "über den verfasser", "anzeige", "werbung", "schlagwörter", "schlagworte", "newsletter abonnieren", "jetzt abonnieren", "entdecken sie", "heute empfehlen", "lust auf mehr", "infos zum", "mehr lesen", "mehr infos", "mehr informationen", "lesen sie jetzt", "jetzt lesen", "neue beiträge", "letzte beiträge", "ähnliche rezepte", "ähnliche produkte", "ähnliche nachrichten", "ähnliche meldungen", "diese artikel", "diese beiträge", "beitrag teilen", "seite teilen", "artikel bewerten", "bewerten sie", "hat ihnen der artikel", "hat dir der artikel", "war dieser artikel", "themen dieses artikels", "themen in diesem", "mehr über", "das interessiert", "auch spannend", "unsere partner", "unterstützen sie", "unterstütze uns", "quellenangaben", "vorheriger beitrag", "nächster beitrag", "zurück zur", "veranstaltungstipp", "leseempfehlung", "top themen", "top-themen", "aktuelle themen", "aktuelle artikel",
        "también te puede", "te puede interesar", "le puede interesar", "lee también", "lea también", "lea más", "leer más", "mirá también", "mira también", "ver también", "relacionad", "noticias relacionadas", "artículos relacionados", "más noticias", "más leído", "lo más", "más sobre", "te recomendamos", "comentarios", "deja un comentario", "deja una respuesta", "compartir", "comparte", "etiquetas", "suscríbete", "últimas noticias", "temas relacionados", "otras noticias", "contexto de la noticia", "valora esta", "más en", "más de", "más noticias de", "noticias de hoy", "también puedes", "sigue leyendo", "sobre el autor", "sobre la autora",
        "leia também", "leia mais", "veja também", "saiba mais", "relacionados", "mais lidas", "mais sobre", "notícias relacionadas", "sobre o autor", "comentários", "compartilhe", "deixe um comentário",
        "lire aussi", "à lire aussi", "vous aimerez", "vous pourriez", "sur le sujet", "audios et vidéos", "à découvrir", "à voir aussi", "plus sur", "lire également", "nos derniers articles", "derniers articles", "articles récents", "a lire aussi", "à lire", "voir aussi", "sur le même", "articles liés", "articles similaires", "dans la même", "les plus lus", "commentaires", "vos commentaires", "vos réactions", "messages", "laisser un commentaire", "partager", "mots-clés", "à propos de l'auteur", "du même auteur", "plus d'articles",
        "leggi anche", "leggi tutto", "articoli recenti", "ultime notizie", "notizie correlate", "leggi altro", "articoli correlati", "potrebbe interessarti", "ti potrebbe interessare", "altre notizie", "commenti", "lascia un commento", "condividi",
        "zobacz także", "zobacz więcej", "więcej na", "więcej o", "podobne artykuły", "ostatnie wpisy", "zobacz też", "czytaj także", "czytaj też", "czytaj więcej", "przeczytaj także", "przeczytaj też", "polecamy", "polecane", "powiązane", "podobne", "najczęściej czytane", "najnowsze", "inne artykuły", "komentarze", "dodaj komentarz", "udostępnij", "tagi", "reklama", "o autorze",
        "читайте также", "читайте ещё", "читайте еще", "ещё новости", "еще новости", "новости по теме", "другие материалы", "смотрите ещё", "последние публикации", "главное за", "читать также", "смотрите также", "похожие", "по теме", "материалы по теме", "другие новости", "ещё по теме", "еще по теме", "комментарии", "оставить комментарий", "добавить комментарий", "поделиться", "реклама", "объявления", "популярное", "последние новости", "теги", "рекомендуем", "подпишитесь", "подписывайтесь",
        "читайте також", "останні публікації", "інші матеріали", "більше новин", "дивіться також", "схожі", "за темою", "інші новини", "реклама", "оголошення", "коментарі", "залишити коментар", "поділитися", "популярне", "останні новини", "підписуйтесь",
        "more great", "explore further", "breaking news", "recommended reading", "read next", "now read", "register / sign in", "create an account", "log in or", "sign in or", "empfohlener redaktioneller inhalt", "empfohlener externer inhalt", "externer inhalt", "contenu externe", "contenido externo",
        "les også", "les mer", "mer fra", "mest lest", "relaterte", "anbefalte", "kommentarer", "del artikkelen", "läs också", "läs även", "läs mer", "mer från", "mest läst", "relaterade", "rekommenderat", "dela artikeln", "annons", "læs også", "læs mere", "mere fra", "mest læste", "relaterede", "annonce", "annonse", "lue myös", "lue lisää", "luetuimmat", "aiheesta lisää", "mainos", "lesa meira", "tengdar fréttir", "mest lesið",
        "lees ook", "lees meer", "lees verder", "meer over", "meer van", "meest gelezen", "gerelateerd", "gerelateerde", "reacties", "deel dit", "advertentie", "čtěte také", "přečtěte si", "čtěte dále", "související", "nejčtenější", "diskuse", "sdílet", "prečítajte si", "súvisiace", "čítajte aj", "najčítanejšie", "kapcsolódó", "olvassa el", "ajánlott", "legolvasottabb", "hozzászólások", "hirdetés", "citește și", "citiți și", "articole similare", "pe aceeași temă", "comentarii",
        "pročitajte", "čitajte", "povezani", "povezane", "vezani", "najčitanije", "komentari", "preberite tudi", "прочетете още", "още от", "свързани", "коментари", "прочитајте", "повезане", "најчитаније", "чытайце таксама", "διαβάστε", "διαβάστε επίσης", "δείτε επίσης", "σχετικά άρθρα", "σχόλια", "lexo edhe", "lexoni", "llegeix també", "més informació", "ler tamén", "irakurri", "loe ka", "loe lisaks", "lasi arī", "lasiet arī", "skaitykite", "taip pat skaitykite",
        "baca juga", "berita terkait", "artikel terkait", "terkini", "terpopuler", "xem thêm", "tin liên quan", "bài liên quan", "đọc thêm", "basahin", "soma pia", "okunmayan", "en çok okunan", "diğer haberler", "ayrıca", "bakınız", "ये भी पढ़ें", "यह भी पढ़ें", "इसे भी पढ़ें", "संबंधित खबरें", "আরও পড়ুন", "আরো পড়ুন", "بیشتر بخوانید", "مطالب مرتبط", "اخبار مرتبط", "اخبار ذات صلة", "موضوعات ذات صلة", "اقرأ أيضاً", "إقرأ أيضا", "إقرأ أيضاً", "الأكثر قراءة", "קראו גם", "כתבות נוספות", "תגובות", "อ่านเพิ่มเติม", "ข่าวที่เกี่ยวข้อง",
        "関連リンク", "関連する記事", "関連ニュース", "関連企業", "関連トピック", "あわせて読みたい", "おすすめ", "こちらもおすすめ", "アクセスランキング", "ランキング", "最新記事", "最新ニュース", "この記事を", "コメント", "관련 기사", "많이 본", "추천 기사", "인기 기사", "댓글", "최신 기사", "相關報導", "相关文章", "相關文章", "更多新闻", "更多新聞", "热门文章", "熱門新聞", "猜你喜欢", "為你推薦", "为你推荐", "最新新聞", "留言", "網友評論", "网友评论",
        "ilgili haberler", "bunlar da", "yorumlar", "benzer haberler", "paylaş", "اقرأ أيضا", "اقرأ المزيد", "مواضيع ذات صلة", "مقالات ذات صلة", "التعليقات", "شارك", "相关阅读", "相关新闻", "延伸阅读", "相關新聞", "推荐阅读", "评论", "关连", "関連記事", "관련기사",
    ]);

    public static void Drop(Page page, PageNode container)
    {
        SiteNames? names = null;
        var sums = ProseSums.Of(page);
        var total = sums.Good(container);
        for (var i = container.FirstBlock; i < container.EndBlock; i++)
        {
            var block = page.Blocks[i];
            if (block.IsDropped || block.IsStated || block.Words.Length > MaxHeadingChars || !LooksLikeHeading(block) || !(Opens(block.Words) || IsMoreOfSite(block.Words, () => names ??= SiteNames.Of(page)))) continue;
            block.IsDropped = true;
            var end = EndOf(page, container, i);
            var prose = 0d;
            for (var j = i + 1; j < end; j++) prose += Math.Max(0, page.Blocks[j].IsDropped ? 0 : page.Blocks[j].Prose);
            if (prose > total * MaxShareOfProse) continue;
            for (var j = i + 1; j < end; j++) page.Blocks[j].IsDropped = !page.Blocks[j].IsStated;
        }
    }

    public static bool Opens(string line)
    {
        // "3 comments", "12 Kommentare".
        var words = line.AsSpan().TrimStart("0123456789 【[「『＜<◆■▼●・»›>");
        return Headings.Begin(words, static (line, opening) => line.Length == opening.Length || !char.IsLetter(line[opening.Length]) || opening[^1] > '\u2E80');
    }

    // "More Harbour Paper": more of the site by its name.
    private static bool IsMoreOfSite(string words, Func<SiteNames> names) =>
        words.IndexOf(' ', StringComparison.Ordinal) is > 2 and < 9 and var space && words[..space].ToUpperInvariant() is "MORE" or "MEHR" or "MÁS" or "MAIS" or "PLUS" or "ALTRO" or "MER" or "MERE" or "MEER" or "WIĘCEJ" or "ЕЩЁ" or "БІЛЬШЕ" && names().Hold(words[(words.IndexOf(' ', StringComparison.Ordinal) + 1)..]);

    private static bool LooksLikeHeading(PageBlock block) =>
        block.Kind == BlockKind.Heading || block.Words[^1] == ':' || (block.Kind == BlockKind.Paragraph && block.Words.Length <= MaxParagraphChars && block.Words[^1] is not ('.' or '!' or '。') && block.LinkShare < 0.5);

    // To the next heading that is as high, or out of the box that the heading stands in.
    private static int EndOf(Page page, PageNode container, int at)
    {
        var heading = page.Blocks[at];
        var box = heading.Owner.Parent is { } parent && parent.EndBlock > at + 1 ? parent : heading.Owner.Parent?.Parent ?? container;
        var end = Math.Min(container.EndBlock, container.Holds(box) ? box.EndBlock : container.EndBlock);
        for (var i = at + 1; i < end; i++)
        {
            var block = page.Blocks[i];
            if (block.Kind == BlockKind.Heading && block.LinkShare < 0.5 && (heading.Kind != BlockKind.Heading || block.Level <= heading.Level)) return i;
            if (heading.Kind != BlockKind.Heading && block.Prose > 100 && block.LinkShare < 0.2) return i;
        }

        return end;
    }
}
