namespace Avow.Reading;

/// <summary>
/// Guesses an undeclared encoding: every candidate decodes a sample, and the one whose result looks most like writing wins.
/// Without a foreign character all candidates say the same, and windows-1252 is taken.
/// </summary>
internal static class EncodingGuess
{
    private const int SampleBytes = 32_768;

    private static readonly (string Name, string Frequent)[] Candidates =
    [
        ("windows-1252", "äöüßéèêàâçñóíáúîôûëïãõœæøåÄÖÜÉ«»„“”’–—…·©€"),
        ("windows-1251", Cyrillic),
        ("koi8-r", Cyrillic),
        ("windows-1250", "ąćęłńóśźżĄŁŚŻáčďéěíňřšťúůýžőűăâîşţČŠŽŘ„”“–—…"),
        ("windows-1254", "ğışçöüİŞÇÖÜâîû“”’–"),
        ("windows-1256", "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىأإآءئؤ،؛؟"),
        ("gb18030", "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运，。、“”：；？！（）《》"),
        ("big5", "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心本前開但因只從想實日軍者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政美相見被利什二等產或新己制身果加西斯月話合回特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員解水名真論處走義各入幾口認條平系氣題活，。、「」：；？！（）《》"),
        ("shift_jis", Kana),
        ("euc-jp", Kana),
        ("euc-kr", "이다는의에을가고하한은지를로기사자대서도인정어시리나아해장부그과들있라수으일국것전제적주구상보원조만성동신위회했면여연"),
    ];

    private const string Cyrillic = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъіїєґёОАИВСПНКТ«»—–“”„№";
    private const string Kana = "のにはをがとでたしてすれるいなかもさこくらりまうっあだんよけそきおやせどえつみ、。「」・ーンスルトイラリクアシド";

    public static CharsetLabel Of(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, SampleBytes)];
        var best = (Score: double.MinValue, Name: "windows-1252");
        foreach (var (name, frequent) in Candidates)
        {
            var score = Score(CharsetLabel.Find(name)!.Lenient.GetString(sample), frequent);
            if (score > best.Score) best = (score, name);
        }

        return CharsetLabel.Find(best.Name)!;
    }

    // Per foreign character: frequent in the script +1, another letter a little, anything that writing does not hold −1.
    private static double Score(string text, string frequent)
    {
        var known = System.Buffers.SearchValues.Create(frequent);
        double sum = 0;
        var foreign = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c < 0x80) continue;
            foreign++;
            sum += known.Contains(c) ? 1 : char.IsLetter(c) ? IsEverydayIdeograph(c) ? 0.1 : -0.2 : c == '\u00A0' ? 0 : -1;
            if (i > 0 && IsImprobablePair(text[i - 1], c)) sum -= 1;
        }

        return foreign == 0 ? 0 : sum / foreign;
    }

    // A capital after a small letter, or two scripts in one word.
    private static bool IsImprobablePair(char before, char c) =>
        char.IsLower(before) && (char.IsUpper(c) || (char.IsAsciiLetter(before) && c is >= '\u0370' and < '\u2000' && char.IsLetter(c)));

    private static bool IsEverydayIdeograph(char c) => c is (>= '\u4E00' and < '\u9FA6') or (>= '\uAC00' and < '\uD7A4') or (>= '\u3041' and < '\u30FF');
}
