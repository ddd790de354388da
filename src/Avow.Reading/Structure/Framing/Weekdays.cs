using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Avow.Reading;

/// <summary>Takes out of a dateline what belongs to its day and names nothing: weekdays, "the", "года", "roku".</summary>
internal static partial class Weekdays
{
    private static readonly FrozenSet<string> Names = (
        "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun "
        + "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so "
        + "lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles miercoles jueves viernes sábado sabado domingo "
        + "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta lunedì martedì mercoledì giovedì venerdì domenica "
        + "poniedziałek wtorek środa czwartek piątek sobota niedziela maandag dinsdag woensdag donderdag vrijdag zaterdag zondag "
        + "понедельник вторник среда четверг пятница суббота воскресенье понеділок вівторок середа четвер п’ятниця п'ятниця субота неділя "
        + "панядзелак аўторак серада чацвер пятніца нядзеля понедељак уторак четвртак петак недеља ponedeljak ponedjeljak utorak sreda srijeda četvrtak petak subota nedelja nedjelja "
        + "pazartesi salı sali çarşamba carsamba perşembe persembe cuma cumartesi pazar δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή "
        + "måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag pondělí úterý středa čtvrtek pátek neděle "
        + "الاثنين الإثنين الثلاثاء الأربعاء الاربعاء الخميس الجمعة السبت الأحد الاحد دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Small = (
        "the on this day of den am le la el il lo a à dia día dne dana den' на в во у от от: від ад г год года году р рік року роки r rok roku god godine године р.б yılı yılında tarihinde em den: in يوم في بتاريخ الموافق م سنة").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Short = (
        "lun mar mié mie mer jue jeu vie ven sáb sab sam dom dim seg ter qua qui sex пн вт ср чт пт сб вс нд mån tis ons tor fre lör sön").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The words before a day, without the weekday and the small words that lead to it: "Strait Crews Sunday the" is "Strait Crews".</summary>
    public static string WithoutTail(string before)
    {
        var words = before.AsSpan().TrimEnd();
        while (words.Length > 0)
        {
            var start = words.LastIndexOf(' ') + 1;
            var last = Bare(words[start..].ToString());
            if (last.Length > 0 && !Names.Contains(last) && !Short.Contains(last) && !Small.Contains(last)) break;
            words = words[..start].TrimEnd();
        }

        return words.ToString();
    }

    /// <summary>The words beside a day, without those that belong to the day.</summary>
    public static string Without(string before, string behind)
    {
        List<string> first = [.. HanWeekday().Replace(before, " ").Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => !Names.Contains(Bare(w)) || IsLone(w))];
        List<string> last = [.. HanWeekday().Replace(behind, " ").Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => !Names.Contains(Bare(w)))];
        while (first.Count > 0 && (Bare(first[^1]).Length == 0 || Small.Contains(Bare(first[^1])))) first.RemoveAt(first.Count - 1);
        while (last.Count > 0 && (Bare(last[0]).Length == 0 || Small.Contains(Bare(last[0])))) last.RemoveAt(0);
        return string.Join(' ', first.Concat(last));
    }

    // Two letters name a weekday only with their dot or comma: "Do., 3. Mai", not the word "so".
    private static bool IsLone(string word) => Bare(word).Length == 2 && !word.EndsWith('.') && !word.EndsWith(',');

    private static string Bare(string word) => word.Trim(',', '.', '(', ')', '،', ':', '–', '—', '-', '，');

    [GeneratedRegex(@"[（(]?(?:星期|礼拜|禮拜|周|週)[一二三四五六日天][）)]?|[（(]?[月火水木金土日]曜日?[）)]?|[（(][月火水木金土日][）)]|[（(]?[월화수목금토일]요일[）)]?", RegexOptions.None, PatternBound.Milliseconds)]
    private static partial Regex HanWeekday();
}
