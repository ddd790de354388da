using System.Collections.Frozen;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>
/// The small words that hold sentences together, in the languages whose questions are written with many of them: articles, prepositions, conjunctions, pronouns,
/// auxiliary verbs and what asks. Closed classes, so the lists are nearly whole; in other languages a word's frequency in the archive speaks alone.
/// </summary>
internal static class FunctionWords
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> ByLanguage = new Dictionary<string, string>
    {
        ["en"] = "a an the and or but nor so if then than that this these those there here of in on at by for from to with without into onto about over under between through during before after up down out off as "
            + "is are was were be been being am do does did done has have had having will would shall should can could may might must not no i you he she it we they me him her us them my your his its our their "
            + "who whom whose which what when where why how",
        ["ru"] = "и а но или да не ни же ли бы что чтобы как так если когда где куда откуда почему зачем кто чей какой какая какие какое который которая которые которое в во на с со к ко по о об обо от до из у за над под при про для без "
            + "через между перед это этот эта эти тот та те то я ты он она оно мы вы они его ее их ему ей им нас вас нам вам меня тебя был была было были быть есть",
        ["es"] = "el la los las un una unos unas lo al del y e o u pero sino ni que si como cuando donde quien quienes cual cuales cuyo cuya por para con sin de en a ante bajo desde entre hacia hasta segun sobre tras "
            + "es son era eran fue fueron ser ha han hay habia no se me te le les nos su sus mi mis tu tus este esta estos estas ese esa esos esas esto eso yo el ella ellos ellas nosotros",
        ["ar"] = "في من على إلى عن مع هل ما ماذا من متى أين كيف لماذا أي هو هي هم هذا هذه ذلك تلك التي الذي الذين أن إن لا لم لن قد كان كانت و أو ثم بين بعد قبل عند حتى",
        ["de"] = "der die das den dem des ein eine einen einem einer eines und oder aber nicht kein keine dass ob wenn als wie wer wen wem wessen was wann wo wohin woher warum welche welcher welches in im an am auf aus bei mit nach von vom vor "
            + "zu zum zur uber unter durch fur gegen ohne um ist sind war waren sein wird werden wurde wurden hat haben hatte ich du er sie es wir ihr sich",
        ["fr"] = "le la les l un une des du de d et ou mais ni que qu qui quoi dont ou quand comment pourquoi quel quelle quels quelles a au aux en dans par pour sur sous avec sans entre vers chez est sont etait etaient "
            + "ete etre a ont avait ne pas se s ce cet cette ces son sa ses leur leurs il elle ils elles nous vous je tu on",
        ["it"] = "il lo la i gli le un uno una di del dello della dei degli delle a al alla ai alle da dal dalla in nel nella con su sul sulla per tra fra e ed o ma non che chi cui come quando dove perche quale quali e sono era erano ha hanno si",
        ["pt"] = "o a os as um uma uns umas de do da dos das em no na nos nas por pelo pela para com sem e ou mas nao que quem qual quais como quando onde se e sao era foi ser ao aos seu sua",
        ["tr"] = "ve veya ile bir bu su o da de ki mi mu ne kim nasil neden nerede hangi icin gibi kadar ama degil",
        ["uk"] = "і й та а але або не ні що щоб як так якщо коли де куди чому хто який яка які яке в у на з із до по о об від за над під при про для без через між це цей ця ці той він вона воно ми ви вони його її їх був була було були є",
    }.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Split(' ').Select(Folding.Fold).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <param name="language">BCP 47; the primary subtag counts.</param>
    /// <param name="folded">A word, folded.</param>
    public static bool Has(string language, string folded) => ByLanguage.TryGetValue(Languages.Primary(language), out var words) && words.Contains(folded);
}
