using System.Text.RegularExpressions;

namespace Avow.Reading;

/// <summary>A line of the site under a text: who owns it, how to leave the list, that reprints are welcome, when the page was changed.</summary>
internal static partial class FootLine
{
    private const int MaxChars = 240;

    public static bool IsOne(string words) => words.Length <= MaxChars && (Opening().IsMatch(words) || Anywhere().IsMatch(words) || FrameCues.IsCredit(words));

    [GeneratedRegex(@"^\W*(?:©|\(c\)\s|copyright\b|powered by\b|all times are\b|last (?:changed|updated|modified)\b|page (?:made|last|created)\b|posted (?:in|by|on)\b|filed under\b|you (?:get|receive|are receiving|are subscribed)\b|to (?:leave|unsubscribe)\b|the text (?:is|was) taken from\b|text (?:is |was )?taken from\b"
        + @"|текст (?:взят|с сайта)|взято (?:с|из)|вы получ\w+ это|последнее (?:изменение|обновление)|текст узят\w*|ви отримали це|texto (?:tomado|extraído|sacado)|tomado de|recibe usted|última (?:modificación|actualización)|retirado de|texte (?:repris|tiré)|vous recevez|dernière (?:modification|mise à jour)|der text (?:ist|stammt|wurde)|text übernommen|sie erhalten diese|letzte (?:änderung|aktualisierung)"
        + @"|testo (?:tratto|ripreso)|ricevi questa|tekst (?:pochodzi|zaczerpnięt)|metin .{2,30} alınmıştır|نقلا عن|本文转自|转载自|您收到)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternBound.Milliseconds)]
    private static partial Regex Opening();

    [GeneratedRegex(@"©|\ball rights reserved\b|\bunsubscribe\b|\b(?:reprint\w*|reproduction|republication) (?:\w+ ){0,6}(?:welcome|permitted|allowed|encouraged|free)\b|\bopinions are (?:not|my|our)\b"
        + @"|перепечатк\w+ (?:\S+ ){0,6}(?:приветству|разреш|возмож|допуска|свободн)|все права защищены|отписаться|передрук\w* (?:\S+ ){0,6}(?:вітаєт|дозвол|можлив|вільн)|всі права захищені|відписатися"
        + @"|(?:reproducción|reproduçao|reprodução) (?:\S+ ){0,6}(?:permitida|libre|livre|autorizada)|se permite (?:la|su) reproducción|darse de baja|cancelar (?:la )?(?:suscripción|inscrição)|reproduction (?:\S+ ){0,6}(?:autorisée|libre|bienvenue)|se désabonner|désinscri"
        + @"|nachdruck (?:\S+ ){0,6}(?:erlaubt|erwünscht|gestattet)|alle rechte vorbehalten|newsletter abbestellen|riproduzione (?:\S+ ){0,6}(?:consentita|libera)|disiscriv|przedruk (?:\S+ ){0,6}(?:dozwolon|mile widzian)|wypisz się|aboneliğ\w+ (?:iptal|çık)|(?:يسمح|يجوز) ب?إعادة النشر|إلغاء الاشتراك|转载请注明|欢迎转载|退订", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternBound.Milliseconds)]
    private static partial Regex Anywhere();
}
