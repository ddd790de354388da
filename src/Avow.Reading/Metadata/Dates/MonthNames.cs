using System.Collections.Frozen;

namespace Avow.Reading;

/// <summary>Names of months, in full, inflected and shortened, in the languages that dates are read in. Lower case.</summary>
internal static class MonthNames
{
    public const int MaxChars = 14;

    private static readonly FrozenDictionary<string, int> Known = Table();

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> BySpan = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>1 to 12; 0 when the word names no month.</summary>
    public static int Find(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > MaxChars) return 0;
        Span<char> lower = stackalloc char[MaxChars];
        var length = word.ToLowerInvariant(lower);
        return length > 0 && BySpan.TryGetValue(lower[..length], out var month) ? month : 0;
    }

    private static FrozenDictionary<string, int> Table()
    {
        string[] byMonth =
        [
            "january jan января январь янв січня січень січ enero ene janeiro janvier janv januar jänner jän jaenner gennaio gen styczeń stycznia sty ocak oca يناير جانفي januari januara januaris siječnja siječanj sijecnja leden ledna január januára tammikuuta tammikuu ianuarie gener ینایر ژانویه ژانویهٔ студзеня студзень януари јануар јануара ιανουαρίου ιανουάριος ιανουαριου ιαν בינואר ינואר जनवरी",
            "february feb февраля февраль фев лютого лютий лют febrero fevereiro fev février fevrier févr fév fevr februar feber febbraio luty lutego lut şubat subat şub فبراير شباط فيفري februari februara veljače veljača veljace února únor februára február helmikuuta helmikuu februarie febrer فوریه лютага люты февруари фебруар фебруара φεβρουαρίου φεβρουάριος φεβρουαριου φεβ בפברואר פברואר फरवरी",
            "march mar марта март мар березня березень бер marzo março marco mars märz maerz mär mrz marzec marca mart آذار مارس اذار marta martie maart mrt ožujka ožujak ozujka března březen marec március maaliskuuta maaliskuu сакавіка сакавік μαρτίου μάρτιος μαρτιου μαρ במרץ במרס מרץ मार्च",
            "april apr апреля апрель апр квітня квітень квіт кві abril abr avril avr aprile kwiecień kwietnia kwi nisan nis أبريل ابريل إبريل نيسان أفريل aprila aprilie travnja travanj dubna duben apríla április huhtikuuta huhtikuu ابریل آوریل красавіка красавік април априла απριλίου απρίλιος απριλιου απρ באפריל אפריל अप्रैल",
            "may мая май травня травень трав тра mayo maio mai maggio mag maj maja mayıs mayis مايو أيار ايار ماي mei máj május májusa svibnja svibanj května květen toukokuuta toukokuu maig траўня травеня мај маја μαΐου μαΐος μαίου μαιου μάιος μαϊου μαι μάη במאי מאי मई مه",
            "june jun июня июнь июн червня червень черв чер junio junho juin juni giugno giu czerwiec czerwca cze haziran haz يونيو حزيران يونية جوان juna június lipnja lipanj června červen jún júna kesäkuuta kesäkuu iunie juny чэрвеня чэрвень юни јун јуна ιουνίου ιούνιος ιουνιου ιουν ביוני יוני जून ژوئن",
            "july jul июля июль июл липня липень лип julio julho juillet juil juli luglio lug lipiec lipca lip temmuz tem يوليو تموز يولية جويلية jula július srpnja srpanj července červenec júl júla heinäkuuta heinäkuu iulie juliol ліпеня ліпень юли јул јула ιουλίου ιούλιος ιουλιου ιουλ ביולי יולי जुलाई ژوئیه يوليوز",
            "august aug августа август авг серпня серпень серп сер agosto ago août aout sierpień sierpnia sie ağustos agustos ağu أغسطس اغسطس آب اب أوت avgust avgusta augusti augustus kolovoza kolovoz srpna srpen augusta augusztus elokuuta elokuu agost жніўня жнівень αυγούστου αύγουστος αυγουστου αυγ באוגוסט אוגוסט अगस्त اوت غشت",
            "september sept sep сентября сентябрь сен сент вересня вересень вер septiembre setiembre setembro set septembre settembre wrzesień września wrzesnia wrz eylül eylul eyl سبتمبر أيلول ايلول septembar septembra rujna rujan září szeptember syyskuuta syyskuu septembrie setembre верасня верасень септември септембар септембра σεπτεμβρίου σεπτέμβριος σεπτεμβριου σεπ σεπτ בספטמבר ספטמבר सितंबर सितम्बर سپتامبر شتنبر",
            "october oct октября октябрь окт жовтня жовтень жовт жов octubre outubro out octobre oktober okt ottobre ott październik października pazdziernika paź ekim eki أكتوبر اكتوبر oktobar oktobra října říjen októbra október lokakuuta lokakuu octombrie кастрычніка кастрычнік октомври октобар октобра οκτωβρίου οκτώβριος οκτωβριου οκτ באוקטובר אוקטובר अक्टूबर اکتبر",
            "november nov ноября ноябрь ноя нояб листопада листопад лист лис noviembre novembro novembre listopad listopada kasım kasim kas نوفمبر novembar novembra studenog studenoga studeni listopadu marraskuuta marraskuu noiembrie лістапада лістапад ноември новембар новембра νοεμβρίου νοέμβριος νοεμβριου νοε בנובמבר נובמבר नवंबर नवम्बर نوامبر نونبر",
            "december dec декабря декабрь дек грудня грудень груд гру diciembre dic dezembro dez décembre decembre déc dezember dicembre grudzień grudnia gru aralık aralik ara ديسمبر decembar decembra desember desembre prosinca prosinac prosince prosinec joulukuuta joulukuu decembrie снежня снежань декември децембар децембра δεκεμβρίου δεκέμβριος δεκεμβριου δεκ בדצמבר דצמבר दिसंबर दिसम्बर دسامبر دجنبر",
        ];
        var table = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < byMonth.Length; i++)
            foreach (var name in byMonth[i].Split(' ', StringSplitOptions.RemoveEmptyEntries)) table.TryAdd(name, i + 1);
        FurtherMonthNames.AddTo(table);
        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>January to December as Thai shortens them.</summary>
    public static readonly string[] ThaiShort = ["ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."];

    /// <summary>Months that Croatian calls as Polish and Ukrainian call the next one, told by the dot behind its day: "3. listopada".</summary>
    public static int AfterDot(ReadOnlySpan<char> word, int month) => word is "listopada" or "listopad" ? 10 : month;

    /// <summary>"I" to "XII" in capitals; 0 for anything else.</summary>
    public static int Roman(ReadOnlySpan<char> word) => word switch
    {
        "I" => 1, "II" => 2, "III" => 3, "IV" => 4, "V" => 5, "VI" => 6, "VII" => 7, "VIII" => 8, "IX" => 9, "X" => 10, "XI" => 11, "XII" => 12, _ => 0,
    };

    /// <summary>The months of the Persian solar year, 1 to 12; 0 for anything else.</summary>
    public static int Persian(ReadOnlySpan<char> word) => word switch
    {
        "فروردین" => 1, "اردیبهشت" => 2, "خرداد" => 3, "تیر" => 4, "مرداد" or "امرداد" => 5, "شهریور" => 6, "مهر" => 7, "آبان" => 8, "آذر" => 9, "دی" => 10, "بهمن" => 11, "اسفند" => 12, _ => 0,
    };

    /// <summary>The two months of the Levant that need a second word: "first" or "second" after the name.</summary>
    public static int FindPaired(ReadOnlySpan<char> name, ReadOnlySpan<char> ordinal)
    {
        var second = ordinal is "الثاني" or "الثانى" or "ثاني" or "ثان";
        if (!second && ordinal is not ("الأول" or "الاول" or "أول" or "اول")) return 0;
        return name switch
        {
            "كانون" => second ? 1 : 12,
            "تشرين" => second ? 11 : 10,
            _ => 0,
        };
    }
}
