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
        + @"|σημείω(?:ση|μα) (?:της σύνταξης|των εκδοτών|του εκδότη|της συντακτικής)|εισαγωγικό σημείωμα|σημείωση του μεταφραστή|напомена (?:редакције|уредника|преводиоца)|реч редакције|napomena (?:redakcije|uredni[kš]\w*|prevodioca)|bilješka (?:uredništva|urednika)|riječ uredništva|uvodna napomena"
        + @"|заўвага рэдакцыі|ад перакладчыка|voorwoord van de redactie|naschrift van de redactie|redactionele noot|yayın kurulunun notu|redaksiyonun notu|çevirenin notu|editörden|przypis redakcji|nota od redakcji|note redazionali|編集(?:部|者)(?:注|まえがき)?|訳者(?:注|まえがき)|편집(?:자|부) (?:주석?|글)|옮긴이 주|편집부에서"
        + @"|ملاحظة (?:من )?هيئة التحرير|ملاحظة المترجم|ملاحظة المحرر|ملاحظة التحرير|كلمة التحرير|تقديم المحرر|编者按|编者的话|編者按|编辑部按|译者按|編集部より|편집자 주";

    /// <summary>Headings of an introduction, which an author may also write to his own text.</summary>
    public const string IntroductionHeadings =
        @"introduction|introductory note|preface|foreword|presentation|введение|вступление|предисловие|вступ|передмова|presentación|introducción|prólogo|présentation|préface|avant-propos|einleitung|vorwort|einführung|introduzione|premessa|presentazione|apresentação|introdução|prefácio|wstęp|wprowadzenie|úvod|inleiding|voorwoord|giriş|sunuş|inledning|مقدمة|تقديم|前言|引言|导言|序言|はじめに|まえがき|序文|머리말|서문|들어가며|εισαγωγή|πρόλογος|увод|предговор|uvod|predgovor|уводзіны|прадмова";

    /// <summary>"We publish", "we reprint", in whatever person the outlet speaks: each at the beginning of a word.</summary>
    public const string WePublish =
        @"(?:we|the editors|our comrades|here we) (?:are |here |also |now |below |have |hereby |(?:pleased|happy|proud) to )*(?:re)?(?:publish|print|post|reproduc|translat|circulat|shar|present)(?:e|es|ing|ed)?\b"
        + @"|we (?:have |here |gladly )*(?:take|taken|took) (?:over )?(?:this|the following|the|a) \w+(?: over)?\b|we (?:here |now )*(?:run|carry|pass on|document) (?:this|the following|the|a|an) \w+\b|(?:appears|printed|published|reproduced|reprinted|given) (?:here )?(?:in full|in its entirety|unabridged|uncut|without (?:cuts|changes))\b"
        + @"|below (?:we|is a|is the) (?:publish|reproduc|reprint|print|statement|text|declaration|letter|appeal|translation)|(?:published|reproduced|reprinted|printed|posted) below\b|(?:the following) (?:statement|text|leaflet|letter|declaration|appeal|communiqué|communique) (?:was|has been|is|comes|appeared|by|from|of)\b|(?:re)?(?:publish|print)(?:ed|ing) here\b"
        + @"|(?:мы )?(?:пере)?публикуем\b|перепечатываем\b|печатаем\b|размещаем\b|помещаем\b|передаём\b|(?:печатается|публикуется|приводится|помещается) (?:ниже|здесь|полностью|целиком|без)|предлагаем вниманию\b|ниже (?:мы |публику|привод|помещ)|приводим\b|(?:ми )?(?:пере)?публікуємо\b|передруковуємо\b|друкуємо\b|розміщуємо\b|наводимо\b|(?:друкується|публікується|подається) (?:нижче|тут|повністю|без)|подаємо\b|нижче (?:ми |публіку|навод)|мы друкуем\b|публікуем\b"
        + @"|(?:(?:re)?publicamos|reproducimos|transcribimos|recogemos|ofrecemos|difundimos|compartimos|traducimos|presentamos)\b|se (?:reproduce|transcribe|publica) (?:a continuación|aquí|íntegr)|(?:reproduzimos|transcrevemos|republicamos|divulgamos|compartilhamos|traduzimos|apresentamos)\b"
        + @"|nous (?:re)?(?:publions|reproduisons|reprenons|traduisons|diffusons|relayons|présentons)\b|(?:reproduit|publié|repris)e?s? (?:ci-dessous|ici|intégralement|in extenso)|publiamo\b|riprendiamo\b|riportiamo\b|di seguito (?:il|la|lo|un)\b|ripubblichiamo\b|riproduciamo\b|pubblichiamo\b|diffondiamo\b"
        + @"|wir (?:veröffentlichen|dokumentieren|verbreiten|übersetzen|drucken)\b|(?:dokumentieren|veröffentlichen|verbreiten|drucken|übernehmen) wir\b|wir übernehmen\b|(?:wird|werden) (?:hier|nachstehend|im folgenden|ungekürzt) (?:\w+ )?(?:dokumentiert|veröffentlicht|abgedruckt|wiedergegeben)"
        + @"|(?:poniżej )?(?:publikujemy|przedrukowujemy|drukujemy|zamieszczamy|udostępniamy)\b|zveřejňujeme\b|wij publiceren\b|yayı[nm]lıyoruz\b|paylaşıyoruz\b|aktarıyoruz\b|publicerar vi\b";

    /// <summary>The same where words are joined to what stands before them.</summary>
    public const string WePublishUnspaced =
        @"ننشر|نعيد نشر|ننقل|نورد|فيما يلي (?:نص|بيان|ترجمة)|以下(?:是|为|转载|全文|刊登)|(?:全文|原文)?(?:转载|刊登|刊载|照登)如下|全文如下|转载|转发|現在轉載|我们(?:发表|转载|刊登|发布)|以下に|掲載します";

    /// <summary>The same in further languages.</summary>
    public const string WePublishToo =
        @"(?:ανα)?δημοσιεύουμε\b|παραθέτουμε\b|μεταφράζουμε\b|μεταφέρουμε\b|ακολουθεί (?:το|η|ολόκληρ)|(?:објављујемо|преносимо|доносимо|штампамо)\b|(?:objavljujemo|prenosimo|donosimo|štampamo|tiskamo)\b|перадрукоўваем\b|змяшчаем\b|ніжэй (?:мы |публіку|падаем)|publiceren wij\b|wij (?:plaatsen|nemen|drukken)\b|(?:plaatsen|drukken|nemen) (?:wij|we)\b|we (?:plaatsen|nemen|drukken)\b|yay[ıi]nlamaktay[ıi]z\b|sunuyoruz\b";

    /// <summary>The same where words are joined to what stands before them.</summary>
    public const string WePublishTooUnspaced =
        @"全文を(?:掲載|転載|紹介)|(?:転載|掲載|紹介)(?:します|する|いたします)|訳出(?:します|する)|(?:전문을 )?(?:게재|전재|소개|공개)(?:합니다|한다)|(?:전문을 )?싣(?:습니다|는다)|(?:성명|선언|편지|글)(?:의|서)? 전문";

    /// <summary>What is published: without one of these the outlet may publish anything, its accounts too.</summary>
    public const string PublishedThings =
        @"statement|text|article|leaflet|handbill|flyer|pamphlet|document|letter|declaration|appeal|communiqu|manifesto|interview|contribution|position|\bcall\b|translation|resolution"
        + @"|заявлен|текст|стать|листов|листок|документ|резолюци|письмо|обращени|воззвани|манифест|интервью|перевод|заяв|статт|листівк|лист|зверненн|відозв|переклад"
        + @"|comunicado|declaraci|texto|artículo|artigo|panfleto|octavilla|volante|resoluci|documento|carta|llamamiento|manifiesto|traducci|déclaration|texte|tract|lettre|appel|manifeste|traduction|prise de position"
        + @"|erklärung|aufruf|flugblatt|brief|artikel|stellungnahme|übersetzung|dichiarazion|comunicat|testo|articolo|volantino|lettera|appello"
        + @"|oświadczeni|tekst|odezw|ulotk|prohlášení|verklaring|bildiri|metn|açıklama|uttalande|بيان|نص|مقال|رسالة|نداء|声明|文章|公开信|传单|全文|宣言|ビラ|手紙|書簡|アピール|訳|성명|선언|호소문|편지|번역|전문|입장문"
        + @"|ανακοίνωσ|κείμενο|κειμέν|προκήρυξ|επιστολή|δήλωσ|έκκλησ|μετάφρασ|μανιφέστο|саопштењ|изјав|летак|апел|превод|проглас|saopšten|priopćen|izjav|pism|letak|apel|prijevod|prevod|proglas|ліст|улётк|тэкст|зварот|пераклад|pamflet|oproep|vertaling|brief|tekst|mektup|çağrı|yazı|duyuru|nota pública|apelo|carta aberta|list otwarty|apel";

    /// <summary>"Source:", "Translated by", "First published": lines under a text that are not of it.</summary>
    public const string CreditLines =
        @"source|sources|original|originally published|first published|first appeared|published (?:in|by|on)|reprinted from|taken from|translated (?:by|from)|translation|via|link|tags?|categories|share|read more|see also"
        + @"|источник|оригинал|перевод|перевела|перевёл|перевел|опубликовано|впервые опубликовано|взято|теги|джерело|оригінал|переклад|опубліковано"
        + @"|fuente|traducción|traducido|publicado|etiquetas|extraído de|fonte|tradução|traduzido|traduction|traduit|publié|quelle|übersetzung|übersetzt|zuerst (?:erschienen|veröffentlicht)|traduzione|tradotto|pubblicato|źródło|tłumaczenie|zdroj|překlad|bron|vertaling|kaynak|çeviri|källa"
        + @"|πηγή|μετάφραση|извор|превод|преузето|izvor|prijevod|prevod|preuzeto|крыніца|пераклад|출처|번역|옮긴이|訳|訳者|المصدر|ترجمة|来源|來源|原文|译者|转自|出典|翻訳";

    /// <summary>"In full", "without cuts": nobody says so of his own text.</summary>
    public const string InFull =
        @"\bin full\b|\bin its entirety\b|\bunabridged\b|\bwithout (?:cuts|changes|omissions)\b|без сокращений|без изменений|без купюр|полностью|целиком|без скорочень|без змін|повністю"
        + @"|\bíntegr|sin cortes|sin cambios|na íntegra|sem cortes|\bintégral|\bin extenso\b|sans coupures?|ungekürzt|im wortlaut|in voller länge|\bintegral|senza tagli|bez skrótów|w całości|kısaltmadan|olduğu gibi|كاملا|دون حذف|全文|전문|ολόκληρο|χωρίς περικοπές|у целости|у целини|u cijelosti|u celosti|цалкам|без скарачэнняў|in zijn geheel|onverkort|tamamını|tam metn";

    /// <summary>"We have received": an outlet says so, and so does anybody who gets letters. It needs typography beside it.</summary>
    public const string Received =
        @"\b(?:we|the editors) (?:have )?(?:received|been sent|were sent|got)\b|\b(?:reached|was sent to|were sent to|sent to) us\b|\b(?:нам|в редакцию|к нам) (?:\w+ ){0,3}(?:прислал|принесл|передал|поступил|пришл|пришёл)\w*|\bмы получили\b|\b(?:нам|до редакції) (?:\w+ ){0,3}(?:надіслал|принесл|передал|надійш)\w*|\bми отримали\b"
        + @"|\b(?:hemos recibido|nos (?:llega|envían|remiten)|recibimos)\b|\b(?:recebemos|chegou-nos|enviaram-nos)\b|\bnous (?:avons reçu|recevons)\b|\b(?:erreichte|erhielten|erhalten) (?:uns|wir)\b|\bwir (?:haben |erhielten)|\briceviamo\b|\bci (?:è|giunge|scrivono)\b|\botrzymaliśmy\b|\bbize ulaş\w*|تلقينا|وصلنا|وردنا|\b(?:λάβαμε|μας έστειλαν|μας εστάλη)\b|\b(?:добили смо|примили смо|dobili smo|primili smo|stiglo nam je|стигло нам је)\b|\b(?:нам даслал\w*|мы атрымалі)\b|\bwij (?:ontvingen|kregen)\b|\bontvingen (?:wij|we)\b|\btarafımıza\b|寄せられた|届いた|届きました|보내왔|보내온|받았습니다|我们收到|本报收到|本刊收到|收到";

    /// <summary>"Updated on", "Correction": how a note begins that changes a text after it was published.</summary>
    public const string Updates =
        @"updated?|correction|corrected|clarification|erratum|addendum|обновлено|обновление|дополнено|дополнение|исправлено|уточнение|оновлено|оновлення|доповнено|виправлено|уточнення|абноўлена"
        + @"|actualizad[oa]|actualización|corregido|corrección|fe de erratas|atualizad[oa]|atualização|corrigido|correção|mis à jour|mise à jour|rectificatif|corrigé|aktualisiert|aktualisierung|korrektur|nachtrag|berichtigung|aggiornat[oa]|aggiornamento|correzione|rettifica"
        + @"|zaktualizowano|aktualizacja|sprostowanie|güncelleme|güncellendi|düzeltme|uppdaterad|uppdatering|bijgewerkt|aktualizováno|تحديث|تم التحديث|تصحيح|استدراك|(?:最后)?更新(?:于)?|更正|勘误|追記|訂正|정정|수정|ενημέρωση|διόρθωση|исправка|допуна|ispravka|ispravak|dopuna|удакладненне|rectificatie|correctie|aanvulling";
}
