namespace Avow.Reading;

/// <summary>The words by which sources say that somebody said something, as alternatives of a regular expression.</summary>
internal static class SpeechWords
{
    /// <summary>"the statement of X": the noun with whatever leads to the name.</summary>
    public const string StatementOf =
        @"(?:statement|declaration|communiqu[eé]|words|appeal|manifesto|leaflet|article|letter|text|resolution|position|call)s?\s+(?:(?:issued|published|made|written|put out|released)\s+)?(?:of|by|from)\s"
        + @"|(?:comunicado|resolución|declaración|declaraciones|palabras|manifiesto|texto|carta|artículo|llamamiento|comunicato|dichiarazione|parole|volantino|lettera|testo|appello|declaração|palavras|manifesto|apelo)\s+(?:del?|d[aeio]|d[ao]s|dei|degli|del(?:la|le|l’|l'))\s?"
        + @"|(?:communiqué|déclaration|paroles|mots|texte|lettre|appel|tract|manifeste)\s+(?:de|du|des|de la|de l’|de l'|d’|d')\s?"
        + @"|(?:Erklärung|Stellungnahme|Worte|Worten|Aufruf|Flugblatt|Brief|Artikel|Text)\s+(?:der|des|von|vom)\s"
        + @"|(?:заявлени[ие]|решени[ие]|резолюци[ия]|постановлени[ие]|обращени[ие]|слова[мх]?|письм[ое]|листовк[ае]|стать[яе]|воззвани[ие]|текст[е]?)\s"
        + @"|(?:заяв[аі]|рішенн[яі]|резолюці[яї]|зверненн[яі]|слова[мх]?|словами|лист[і]|листівк[аі]|статт[яі]|текст[і]?)\s"
        + @"|(?:oświadczeni[eu]|słow(?:a|ami)|liście|odezwie|apelu|ulotce)\s|(?:بيان|كلمات|رسالة|نداء)\s";

    public const string AccordingTo =
        @"according to|in the words of|as quoted by|по словам|за словами|selon|d’après|d'après|según|segundo|secondo|laut|volgens|według|enligt|بحسب|وفقا ل";

    public const string Said =
        @"said|says|say|wrote|writes|write|declared|declares|declare|stated|states|added|adds|explained|explains|asked|asks|answered|answers|argued|argues|concluded|concludes|insisted|replied|recalled|told us|puts it|put it"
        + @"|заявил[аио]?|заявля[ею]т|сказал[аи]?|написал[аи]?|пиш[уе]т|говор[ия]т|отметил[аи]?|подчеркнул[аи]?|ответил[аи]?|заявив|заявила|заявили|сказав|сказала|сказали|написав|написала|написали|пише|пишуть|зазначив|зазначила|зазначили|каже|кажуть"
        + @"|dijo|dice|dicen|dijeron|declaró|declara|declararon|escribió|escribe|escribieron|afirmó|afirma|señaló|señala|disse|diz|disseram|declarou|escreveu|escreve|afirmou"
        + @"|a dit|ont dit|dit|déclare|déclarent|a déclaré|ont déclaré|écrit|écrivent|a écrit|ont écrit|affirme|affirment|explique"
        + @"|sagte|sagt|sagten|schrieb|schreibt|schreiben|schrieben|erklärte|erklärt|erklären|erklärten|meinte"
        + @"|ha detto|hanno detto|ha dichiarato|dichiara|scrive|scrivono|ha scritto|afferma|powiedział[a]?|napisał[ai]?|oświadczył[ai]?|pisze|mówi|zei|schreef|verklaarde|schrijft|dedi|söyledi|yazdı|skrev|säger|sa"
        + @"|είπε|είπαν|δήλωσε|δήλωσαν|έγραψε|έγραψαν|λέει|γράφει|τόνισε|рекао|рекла|рекли|изјавио|изјавила|изјавили|каже|написао|написала|rekao|rekla|rekli|izjavio|izjavila|kaže|napisao|napisala|сказаў|заявіў|заявіла|піша|напісаў|напісала|адзначыў|zegt|zeggen|schreven|twierdzi|stwierdził[a]?|belirtti|açıkladı|ifade etti|말했다|밝혔다|강조했다|전했다|語る|話した|訴えた|قال|قالت|قالوا|صرح|صرحت|كتب|كتبت|أعلن|أعلنت|يقول|تقول|表示|说|說|指出|写道|寫道|宣布|强调|称|稱|声明|述べた|語った";

    /// <summary>Where the name after "the statement of" ends: the verb of the clause.</summary>
    public const string Verbs =
        @"is|are|was|were|has|have|had|says|said|reads|read|puts|states|stated|declares|declared|makes|made|calls|called|goes|shows|explains|explained|argues|argued|writes|wrote|adds|added|concludes|concluded|contains|begins|ends|does|did|we|it|they|which|that|where|on|in which"
        + @"|es|fue|son|dice|decía|declara|afirma|señala|expresa|resulta|está|est|était|dit|disait|déclare|affirme|sont|montre|ist|war|sind|heißt|sagt|lautet|hat|stellt|è|era|dice|dichiara|afferma|ha|diz|foi|é|declara"
        + @"|говорится|сказано|гласит|читаем|написано|утверждается|звучит|йдеться|сказано|говориться|зазначається|звучить|мы|ми|jest|czytamy|mówi|głosi|جاء|ورد";

    public const string Pronouns =
        "she|he|they|it|we|i|who|you|her|his|their|him|она|он|они|мы|я|вона|він|вони|ми|ella|él|ellos|ellas|elle|il|ils|elles|on|sie|er|es|wir|ela|ele|eles|lei|lui|loro|ona|oni|هو|هي|他|她|他们";

    /// <summary>"asking a mother who …": the one asked is the one who then speaks.</summary>
    public const string Asked =
        @"ask(?:s|ed|ing)?|interview(?:s|ed|ing)?|spoke (?:to|with)|speaks (?:to|with)|speaking (?:to|with)|talk(?:s|ed|ing)? (?:to|with)|quot(?:es|ed|ing)|pregunt(?:ó|a|ando) a|entrevist(?:ó|a|ando) a|interrog(?:e|ea|eant)|demand(?:e|é|ant) à|fragt(?:e)?|befragt(?:e)?|interviewt(?:e)?|спросил[аи]? у|спрашивает|запитав у|запитала у";

    public const string AskedEnds =
        @"who|whom|whose|what|which|when|where|why|how|whether|if|about|to|for|in|on|at|that|and|after|before|quién|qué|por|cómo|sobre|si|qui|que|quoi|pourquoi|comment|wer|was|warum|wie|ob|nach|кто|кого|что|почему|как|о|об|хто|кого|що|чому|як|про";
}
