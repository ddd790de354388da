using System.Collections.Frozen;

namespace Avow.Reading;

/// <summary>Names of months, in full, inflected and shortened, in the languages that dates are read in. Lower case.</summary>
internal static class MonthNames
{
    public const int MaxChars = 12;

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
            "january jan января январь янв січня січень січ enero ene janeiro janvier janv januar jänner jän jaenner gennaio gen styczeń stycznia sty ocak oca يناير جانفي",
            "february feb февраля февраль фев лютого лютий лют febrero fevereiro fev février fevrier févr fév fevr februar feber febbraio luty lutego lut şubat subat şub فبراير شباط فيفري",
            "march mar марта март мар березня березень бер marzo março marco mars märz maerz mär mrz marzec marca mart آذار مارس اذار",
            "april apr апреля апрель апр квітня квітень квіт кві abril abr avril avr aprile kwiecień kwietnia kwi nisan nis أبريل ابريل إبريل نيسان أفريل",
            "may мая май травня травень трав тра mayo maio mai maggio mag maj maja mayıs mayis مايو أيار ايار ماي",
            "june jun июня июнь июн червня червень черв чер junio junho juin juni giugno giu czerwiec czerwca cze haziran haz يونيو حزيران يونية جوان",
            "july jul июля июль июл липня липень лип julio julho juillet juil juli luglio lug lipiec lipca lip temmuz tem يوليو تموز يولية جويلية",
            "august aug августа август авг серпня серпень серп сер agosto ago août aout sierpień sierpnia sie ağustos agustos ağu أغسطس اغسطس آب اب أوت",
            "september sept sep сентября сентябрь сен сент вересня вересень вер septiembre setiembre setembro set septembre settembre wrzesień września wrzesnia wrz eylül eylul eyl سبتمبر أيلول ايلول",
            "october oct октября октябрь окт жовтня жовтень жовт жов octubre outubro out octobre oktober okt ottobre ott październik października pazdziernika paź ekim eki أكتوبر اكتوبر",
            "november nov ноября ноябрь ноя нояб листопада листопад лист лис noviembre novembro novembre listopad listopada kasım kasim kas نوفمبر",
            "december dec декабря декабрь дек грудня грудень груд гру diciembre dic dezembro dez décembre decembre déc dezember dicembre grudzień grudnia gru aralık aralik ara ديسمبر",
        ];
        var table = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < byMonth.Length; i++)
            foreach (var name in byMonth[i].Split(' ', StringSplitOptions.RemoveEmptyEntries)) table[name] = i + 1;
        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }

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
