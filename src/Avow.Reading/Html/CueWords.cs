using System.Buffers;
using System.Collections.Frozen;

namespace Avow.Reading;

/// <summary>Words that sites use in class names and ids, in the languages in which sites are made.</summary>
internal static class CueWords
{
    private static readonly FrozenDictionary<string, Cue> Known = Table();

    private static readonly FrozenDictionary<string, Cue>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Known.GetAlternateLookup<ReadOnlySpan<char>>();

    public static Cue Of(ReadOnlySpan<char> word) => BySpan.TryGetValue(word, out var cue) ? cue : Cue.None;

    // Words long enough to be told inside a longer one.
    private static readonly (string Stem, Cue Cue)[] Stems =
    [
        ("breadcrumb", Cue.Navigation), ("cookie", Cue.Consent), ("newsletter", Cue.Newsletter), ("newletter", Cue.Newsletter), ("sidebar", Cue.Sidebar), ("related", Cue.Related), ("recommend", Cue.Related),
        ("comments", Cue.Comments), ("kommentar", Cue.Comments), ("outbrain", Cue.Related), ("taboola", Cue.Related), ("advert", Cue.Advert), ("socialshar", Cue.Share), ("sharebutton", Cue.Share), ("teaser", Cue.Teaser),
        ("articlebody", Cue.Body), ("article-body", Cue.Body), ("article__body", Cue.Body), ("articletext", Cue.Body), ("articlecontent", Cue.Body), ("postcontent", Cue.Body), ("postbody", Cue.Body), ("storybody", Cue.Body), ("interesting-article", Cue.Related),
    ];

    private static readonly SearchValues<string> AnyStem = SearchValues.Create([.. Stems.Select(s => s.Stem)], StringComparison.Ordinal);

    private static readonly int ShortestStem = Stems.Min(s => s.Stem.Length);

    public static Cue OfStem(ReadOnlySpan<char> name)
    {
        var cues = Cue.None;
        if (name.Length < ShortestStem || !name.ContainsAny(AnyStem)) return cues;
        foreach (var (stem, cue) in Stems)
            if (name.Contains(stem, StringComparison.Ordinal)) cues |= cue;
        return cues;
    }

    private static FrozenDictionary<string, Cue> Table()
    {
        var table = new Dictionary<string, Cue>(StringComparer.Ordinal);
        void Add(Cue cue, string words)
        {
            foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                table[word] = table.GetValueOrDefault(word) | cue;
        }

        Add(Cue.Navigation, "logo branding site-branding site-description tagline nav navi navbar navigation menu menus submenu mainmenu breadcrumb breadcrumbs crumb crumbs pagination pager paging pagenav pagenavi prevnext prev-next next-prev post-nav toolbar topbar skip skiplink sitemap navigacion navegacion menue hauptnavigation brotkrumen brotkrume krumen rootline ariane filariane fil-ariane okruszki migas languages lang-switcher language-switcher langs search searchform searchbox suche buscador recherche szukaj tabbar toc hamburger offcanvas megamenu masthead");
        Add(Cue.Comments, "comment comments commentlist commentarea comment-list comment-section kommentar kommentare kommentarer kommentieren commentaire commentaires comentario comentarios commenti komentarze komentarz komentar komentari kommentarii disqus respond reply-form discussion diskussion forum-teaser livefyre replies reacties yorum yorumlar leserkommentare opinary commentform fb-comments talkback");
        Add(Cue.Related, "related relateds related-posts relatedposts yarpp jp-relatedposts recommended recommendation recommendations recommend recirc recirculation outbrain taboola plista ligatus seealso see-also readmore read-more read-also readalso more-news morenews more-stories more-from mostread most-read mostpopular popular trending latest-news latest-posts recent recentposts recent-posts similar similar-posts suggestions suggested verwandt verwandte aehnliche aehnlich weitere mehrzumthema mehr-zum lesenswert empfehlungen empfehlung meistgelesen relacionado relacionados relacionadas masleidas mas-leidas mas-noticias lire-aussi a-lire voir-aussi articles-lies correlati correlate leggi-anche podobne powiazane polecane najczesciej czytaj-takze leia-mais leia-tambem upnext up-next next-article next-post more-articles also-like alsolike you-may linkbox crosslink crosslinks artikellinks zergnet nrelate gallery-teaser othernews other-news otras ultimas");
        Add(Cue.Preview, "link-preview linkpreview status-card preview-card url-preview onebox unfurl bookmark-card");
        Add(Cue.Share, "share shares sharing sharebar sharebox share-buttons sharedaddy sharethis addthis addtoany social socials social-media socialmedia sociallinks socialshare social-share bookmark bookmarks teilen shariff partager compartir condividi udostepnij podziel ssba heateor likebox fb-like tweet follow follow-us followus likes rating ratings ratingbar starrating stars vote votes rate rater email-this mailto pocket flattr feedback shareaholic jp-post-flair sd-sharing reactions reactionsbar reactions-bar reactionsummary likesbar");
        Add(Cue.Advert, "ad ads adv advert adverts advertisement advertising adsense adslot adbox adcontainer adwrapper adunit ad-container banner banners dfp gpt googleads sponsor sponsored sponsors sponsoring promo promos promotion promobox promoted werbung anzeige anzeigen werbebanner publicidad publicite pub reklama reklam reklame pubblicita affiliate affiliates shopping paid-content subscription-box adzone adhesion billboard leaderboard skyscraper teads mrec marketing paidbox paid-box buybox buy-box kaufbox kauf-box productbox product-box produktbox produkt-box pricebox price-box shopbox donate donation donations donacion support-us unterstuetzen patreon paypal kofi merch amazon");
        Add(Cue.Footer, "footer foot colophon site-info siteinfo siteinfos impressum imprint copyright copyrights legal bottombar pagefooter page-footer footernav fusszeile fuss disclaimer disclosure rights stopka pie rodape piedepagina");
        Add(Cue.Sidebar, "right-block rightblock rightbar right-bar rechts spalte-rechts columna-derecha rightside right-side sidebar sidebars sidebox rightcol right-col rightcolumn right-column leftcol left-col leftcolumn left-column right-rail rightrail rail col-right col-left secondary marginal marginalspalte seitenleiste randspalte barra-lateral aside asides widget-area widgetarea complementary lateral");
        Add(Cue.Newsletter, "newsletter newsletters newsletterbox nl-box subscribe subscription subscriptions subscribe-box signup sign-up mailchimp mc4wp mailpoet abonnieren abo abobox abonnement suscripcion suscribete inscription boletin abonnez registration register login loginbox loginform log-in signin account push-notification optin opt-in leadgen cta calltoaction call-to-action news-letter newsletter-box newsletterteaser nl-teaser abo-box abo-teaser");
        Add(Cue.AuthorBox, "authorbox author-box author-bio authorbio author-info authorinfo about-author abouttheauthor about-the-author author-description author-profile authors-box autorbox autorenbox autoreninfo saboxplugin ppma bio biography autor-box vcard-author author-card authorcard author-block post-author-box abh message-user message-name user-title usertitle user-info userinfo user-details userdetails user-extras userextras post-profile postprofile poster-info posterinfo user-profile userprofile user-box userbox user-avatar");
        Add(Cue.Topics, "tags taglist tag-list tagcloud tag-cloud tag-links taglinks post-tags posttags entry-tags article-tags tags-links keywords schlagworte schlagwoerter topic-list categories cat-links category-list kategorien categorias etiquetas tagi motscles mots-cles tagged postmetadata post-categories entry-footer post-footer postfooter article-footer articlefooter article__footer");
        Add(Cue.Consent, "cookie cookies cookiebar cookie-banner cookiebanner consent gdpr dsgvo rgpd ccpa onetrust usercentrics cookiebot embed-placeholder oembed-placeholder embed-consent video-fallback player-wrapper jwplayer app-banner appbanner tooltip tooltips popover popovers privacy privacypolicy datenschutz sourcepoint modal popup pop-up flyout fly-out lightbox overlay alert-box adblock toast flash-message noscript");
        Add(Cue.Hidden, "hidden hide d-none visually-hidden visuallyhidden sr-only sronly screen-reader-text screenreader invisible print-only printonly offscreen display-none uk-hidden is-hidden u-hidden blind is_blind is-blind element-invisible assistive-text a11y-hidden u-visually-hidden displaynone");
        Add(Cue.Teaser, "teaser teasers teaserbox teaser-list card cards tile tiles promo-box newslist news-list listing listitem-teaser artikelliste articlelist article-list post-list postlist carousel slideshow swiper slick galleria");
        Add(Cue.Body, "articlebody article-body article_body bodytext body-text articletext article-text articlecontent article-content entry-content entrycontent post-content postcontent post-body postbody post-entry post-text posttext story-body storybody story-content storytext story-text news-text newstext news-content newscontent news-body newsbody field-name-body field--name-body node-content content-body contentbody content-text richtext rich-text artikeltext artikel-text artikelinhalt artikel-inhalt fliesstext texte-article article-texte corps-article texte cuerpo cuerpo-noticia nota-cuerpo nota-texto texto-noticia texto-nota contenido-nota conteudo materia-conteudo corpo testo-articolo corpo-articolo tresc tresc-artykulu trescartykulu article__body article__content article__text article-main articlemain main-text maintext content-article e-content tgme_widget_message_text status__content message-body messagetext message-content bbcode user-content usercontent single-content singlecontent single-post-content td-post-content the-content thecontent theme-content the-post blogpost blog-content blog-post-content js-article-body text-content textcontent haberdetay haber-metni haber-icerik");
        Add(Cue.Content, "content contents article artikel articulo articolo artykul post entry story hentry main maincontent main-content inhalt contenu contenido contenuto conteudo tresc text texto testo body noticia noticias news-article single blog beitrag primary node page-content detail details");
        Add(Cue.Lead, "lead leadtext lede standfirst subtitle sub-title subheadline subhead subheading dek deck excerpt intro introtext introduction summary abstract chapo chapeau accroche vorspann anreisser teasertext teaser-text entradilla bajada copete sumario volanta sapo linha-fina sommario occhiello zajawka wstep kicker description article-description");
        Add(Cue.Caption, "caption captions figcaption wp-caption wp-caption-text imagecaption image-caption img-caption bildunterschrift bildunter legende pie-foto piedefoto epigrafe photo-caption media-caption caption-text gallery-caption credit credits image-credit copyright-image bildnachweis fotocredit imagecredit img-metadata image-metadata img-meta image-meta imagemeta img-info image-info image-description media-description img-description img-desc image-desc photo-description picture-description gallery-description slide-description lightbox-description slide-caption media-credit photo-credit image-copyright bildquelle bildrechte bildtext bildinfo cutline cutlines cutline-text didascalia leyenda foto-pie fotopie");
        Add(Cue.Byline, "byline bylines dateline meta metadata postmeta post-meta entry-meta entrymeta article-meta articlemeta posted-on postedon date datum fecha published pubdate publish-date timestamp submitted author authors autor autoren auteur autore posted-by post-date entry-date article-date article-info articleinfo post-info postinfo dachzeile published-date reading-time readingtime lesezeit");
        Add(Cue.Notes, "footnote footnotes footnotes-list fussnote fussnoten endnote endnotes notes note reference references fn spip_note notas sources quellen literatur");
        Add(Cue.Title, "title headline titel titulo titre titolo entry-title post-title article-title heading tytul ueberschrift");
        Add(Cue.Layout, "no has with without hasnt is");
        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
