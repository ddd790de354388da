using System.Text.RegularExpressions;

namespace Avow.Reading;

/// <summary>
/// A line that says when the page was published, when it was changed, how long it takes to read, perhaps by whom, and nothing else. "Lyon, 12 October
/// 1998" is how statements begin and is none: somebody must speak of publishing, or of the time gone by since.
/// </summary>
internal static partial class PublishingLine
{
    private const int MaxChars = 160;

    /// <summary>Letters that may be left for a name, a place, a section.</summary>
    private const int MostLettersLeft = 60;

    /// <summary>The same where there is no day, only a clock.</summary>
    private const int FewestLettersLeft = 10;

    public static bool Is(string words)
    {
        if (words.Length is < 5 or > MaxChars || !words.Any(char.IsDigit)) return false;
        if (Punctuation.EndsSentence(words[^1]) && !words.EndsWith("m.", StringComparison.OrdinalIgnoreCase) && !words.EndsWith("min.", StringComparison.OrdinalIgnoreCase)) return false;
        var publishing = Publishing().Count(words);
        var ago = Ago().Count(words);
        if (publishing + ago == 0) return false;
        var rest = Calendar().Replace(Ago().Replace(Publishing().Replace(words, " "), " "), " ");
        foreach (var (_, range) in WrittenDates.Find(rest).Reverse()) rest = rest.Remove(range.StartInclusive, range.Length);
        return rest.Count(char.IsLetter) <= (WrittenDates.Find(words).Count > 0 || ago > 0 ? MostLettersLeft : FewestLettersLeft);
    }

    [GeneratedRegex(
        @"(?:last |first |originally )?(?:published|updated|modified|posted|edited|submitted)(?: on| at| by)?|\d+[ -]min(?:ute)?s?[ -](?:read|to read)|reading time|read time"
        + @"|(?:zuletzt )?(?:veröffentlicht|aktualisiert|erstellt|publiziert)(?: am| um| von)?|erschienen am|stand:|lese(?:zeit|dauer)|\d+ min(?:\.|uten)?(?: lesezeit)|(?:nachricht|meldung|artikel|beitrag) vom"
        + @"|(?:publicad[oa]|actualizad[oa]|atualizad[oa]|postado|modificado)(?: el| em| por| a las| às)?|última actualización|tiempo de lectura|tempo de leitura"
        + @"|(?:publié|modifié|mis à jour|posté)e?(?: le| à| par)?|mise à jour|temps de lecture|(?:pubblicato|aggiornato|modificato)(?: il| da)?|ultimo aggiornamento|tempo di lettura"
        + @"|gepubliceerd(?: op| door)?|bijgewerkt(?: op)?|leestijd|publicerad|uppdaterad|lästid|publisert|oppdatert|lesetid|opdateret|udgivet|offentliggjort|læsetid|julkaistu|päivitetty"
        + @"|(?:data )?(?:publikacji|opublikowano|opublikowany|aktualizacja|zaktualizowano|utworzono|dodano)|zveřejněno|publikováno|aktualizováno|vydáno|publikované|aktualizované|megjelent|frissítve|publicat|actualizat|objavljeno|ažurirano"
        + @"|(?:опубликован[оа]?|обновлен[оа]?|обновлено|дата публикации|опубліковано|оновлено|публикувана|обновена|објављено|ажурирано)|время чтения"
        + @"|(?:son )?güncelleme(?: tarihi)?|yayınlanma(?: tarihi)?|yayın tarihi|giriş tarihi|okuma süresi|δημοσιεύ(?:θηκε|τηκε)|ενημερώθηκε|τελευταία ενημέρωση"
        + @"|تاريخ النشر|نشر في|آخر تحديث|تحديث|تاریخ انتشار|प्रकाशित|अपडेटेड|发布(?:时间|于|日期)?|更新(?:时间|日時|日)?|發布(?:時間)?|公開日|入力|최종수정|수정|입력|등록|승인|ngày đăng|cập nhật|diterbitkan|diperbarui",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternBound.Milliseconds)]
    private static partial Regex Publishing();

    [GeneratedRegex(
        @"\b\d{1,2} ?(?:s|sec|m|min|mins|h|hr|hrs|seconds?|minutes?|hours?|days?|weeks?|months?|years?) ago\b|\bvor \d{1,2} (?:minuten?|stunden?|tage?n?|wochen?|monate?n?|jahre?n?)\b|\b(?:hace|há|il y a|acum|prije|pre|för) \d{1,2} (?:minut\w*|hor\w*|heures?|dí?as?|jours?|ore|sat\w*|dan\w*|timm\w*|dag\w*)(?: sedan)?\b|\b\d{1,2} (?:minut\w*|or[ae]|giorn[oi]) fa\b|\b\d{1,2} (?:min\w*|godz\w*|dni) temu\b|\b\d{1,2} (?:минут\w*|час\w*|д(?:ень|ня|ней)) назад\b|\b\d{1,2} (?:minuten|uur|dagen) geleden\b|\b\d{1,2} (?:dakika|saat|gün) önce\b|\d{1,2} ?(?:分钟|小时|天|分|時間|日)前|\d{1,2} ?(?:분|시간|일) 전|(?:qabel|منذ) \d{1,2} \w+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternBound.Milliseconds)]
    private static partial Regex Ago();

    [GeneratedRegex(
        @"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b|\b(?:uhr|[ap]\.?m\.?|gmt|utc|[bce]e?s?t|[cemp]s?d?t|ist|msk|hrs?)\b|\d(?:[ap]m|h|uhr)(?=\b|[A-Z])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternBound.Milliseconds)]
    private static partial Regex Calendar();
}
