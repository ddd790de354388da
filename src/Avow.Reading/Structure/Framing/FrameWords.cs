namespace Avow.Reading;

/// <summary>The words by which outlets announce that what follows is not theirs, as alternatives of regular expressions.</summary>
internal static class FrameWords
{
    /// <summary>Headings that only an editor writes.</summary>
    public const string EditorsHeadings =
        @"editor(?:s['’]|['’]?s|ial)? (?:note|introduction|comment|foreword|remark)s?|note (?:from|by|of) the (?:editors?|publishers?|translators?)|translators?['’]? note|publisher['’]?s note"
        + @"|от редакции|примечание редакции|предисловие редакции|от переводчик\w*|от издател\w*|від редакції|примітка редакції|передмова редакції|від перекладача|ад рэдакцыі"
        + @"|nota (?:de la redacción|del? editor(?:es)?|de los editores|editorial|introductoria|de la edición|da redação|do editor|dos editores|della redazione|del traductor|do tradutor)|presentación de la redacción"
        + @"|note de la rédaction|note (?:de l['’]éditeur|du traducteur|éditoriale|introductive)|ndlr|chapeau de la rédaction"
        + @"|anmerkung der redaktion|vorbemerkung(?: der redaktion)?|redaktionelle (?:vor)?bemerkung|vorwort der redaktion|nota redazionale|premessa redazionale"
        + @"|od redakcji|od tłumacza|poznámka redakce|opmerking van de redactie|noot van de redactie|editörün notu|redaksjonens merknad|redaktionens kommentar"
        + @"|ملاحظة المحرر|ملاحظة التحرير|كلمة التحرير|تقديم المحرر|编者按|编者的话|編者按|编辑部按|译者按|編集部より|편집자 주";

    /// <summary>Headings of an introduction, which an author may also write to his own text.</summary>
    public const string IntroductionHeadings =
        @"introduction|introductory note|preface|foreword|presentation|введение|вступление|предисловие|вступ|передмова|presentación|introducción|prólogo|présentation|préface|avant-propos|einleitung|vorwort|einführung|introduzione|premessa|presentazione|apresentação|introdução|prefácio|wstęp|wprowadzenie|úvod|inleiding|voorwoord|giriş|sunuş|inledning|مقدمة|تقديم|前言|引言|导言|序言|はじめに";

    /// <summary>"We publish", "we reprint", in whatever person the outlet speaks.</summary>
    public const string WePublish =
        @"\b(?:we|the editors|our comrades|here we) (?:are |here |also |now |below |have |hereby |(?:are )?(?:pleased|happy|proud) to )*(?:re)?(?:publish|print|post|reproduc|translat|circulat|shar|present)(?:e|es|ing|ed)?\b"
        + @"|\bbelow (?:we|is a|is the) (?:publish|reproduc|reprint|print|statement|text|declaration|letter|appeal|translation)|\b(?:published|reproduced|reprinted|printed|posted) below\b|\b(?:the following) (?:statement|text|leaflet|letter|declaration|appeal|communiqué|communique) (?:was|has been|is|comes|appeared|by|from|of)\b|\b(?:re)?(?:publish|print)(?:ed|ing) here\b"
        + @"|\b(?:мы )?(?:пере)?публикуем\b|\bперепечатываем\b|\bпредлагаем вниманию\b|\bниже (?:мы |публику|привод|помещ)|\bприводим\b|\b(?:ми )?(?:пере)?публікуємо\b|\bпередруковуємо\b|\bподаємо\b|\bнижче (?:ми |публіку|навод)|\bмы друкуем\b|\bпублікуем\b"
        + @"|\b(?:publicamos|reproducimos|difundimos|compartimos|traducimos|presentamos)\b|\b(?:reproduzimos|divulgamos|compartilhamos|traduzimos|apresentamos)\b"
        + @"|\bnous (?:re)?(?:publions|reproduisons|traduisons|diffusons|relayons|présentons)\b|\bpubliamo\b|\bripubblichiamo\b|\briproduciamo\b|\bpubblichiamo\b|\bdiffondiamo\b"
        + @"|\bwir (?:veröffentlichen|dokumentieren|verbreiten|übersetzen|drucken)\b|\b(?:dokumentieren|veröffentlichen|verbreiten) wir\b"
        + @"|\b(?:poniżej )?(?:publikujemy|przedrukowujemy|zamieszczamy)\b|\bzveřejňujeme\b|\bwij publiceren\b|\byayınlıyoruz\b|\bpublicerar vi\b"
        + @"|ننشر|نعيد نشر|فيما يلي (?:نص|بيان|ترجمة)|以下(?:是|为|转载|全文|刊登)|转载|转发|現在轉載|我们(?:发表|转载|刊登|发布)|以下に|掲載します";

    /// <summary>What is published: without one of these the outlet may publish anything, its accounts too.</summary>
    public const string PublishedThings =
        @"statement|text|article|leaflet|letter|declaration|appeal|communiqu|manifesto|interview|contribution|position|\bcall\b|translation|resolution"
        + @"|заявлен|текст|стать|листовк|письмо|обращени|воззвани|манифест|интервью|перевод|заяв|статт|листівк|лист|зверненн|відозв|переклад"
        + @"|comunicado|declaraci|texto|artículo|artigo|panfleto|carta|llamamiento|manifiesto|traducci|déclaration|texte|tract|lettre|appel|manifeste|traduction|prise de position"
        + @"|erklärung|aufruf|flugblatt|brief|artikel|stellungnahme|übersetzung|dichiarazion|comunicat|testo|articolo|volantino|lettera|appello"
        + @"|oświadczeni|tekst|odezw|ulotk|prohlášení|verklaring|bildiri|metn|açıklama|uttalande|بيان|نص|مقال|رسالة|نداء|声明|文章|公开信|传单|全文|宣言";

    /// <summary>"Source:", "Translated by", "First published": lines under a text that are not of it.</summary>
    public const string CreditLines =
        @"source|sources|original|originally published|first published|first appeared|published (?:in|by|on)|reprinted from|taken from|translated (?:by|from)|translation|via|link|tags?|categories|share|read more|see also"
        + @"|источник|оригинал|перевод|перевела|перевёл|перевел|опубликовано|впервые опубликовано|взято|теги|джерело|оригінал|переклад|опубліковано"
        + @"|fuente|traducción|traducido|publicado|etiquetas|extraído de|fonte|tradução|traduzido|traduction|traduit|publié|quelle|übersetzung|übersetzt|zuerst (?:erschienen|veröffentlicht)|traduzione|tradotto|pubblicato|źródło|tłumaczenie|zdroj|překlad|bron|vertaling|kaynak|çeviri|källa"
        + @"|المصدر|ترجمة|来源|來源|原文|译者|转自|出典|翻訳";
}
