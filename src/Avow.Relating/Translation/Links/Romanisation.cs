using System.Text;

namespace Avow.Relating;

/// <summary>
/// Writes a word as it roughly sounds, in Latin letters: names and loan words of two scripts, or two spellings, come close to each
/// other. Coarser than any standard of transliteration (ISO 9, ISO 233, ISO 259 ...), because it is there for comparing.
/// </summary>
internal static class Romanisation
{
    private static readonly Dictionary<char, string> Letters = Scripts();

    private static readonly (string From, string To)[] Spellings =
    [
        ("sch", "s"), ("ch", "c"), ("sh", "s"), ("ph", "f"), ("th", "t"), ("ck", "k"), ("qu", "k"), ("x", "ks"), ("w", "v"), ("y", "i"),
        ("q", "k"), ("kh", "h"), ("zh", "j"), ("ts", "c"), ("tz", "c"), ("sz", "s"), ("cz", "c"),
    ];

    /// <param name="folded">Lower case, without diacritics.</param>
    public static string Of(string folded)
    {
        var letters = new StringBuilder(folded.Length + 8);
        foreach (var c in HanSounds.Of(folded) ?? Composed(folded))
        {
            if (c is >= '가' and <= '힣') Hangul(c, letters);
            else if (Letters.TryGetValue(c, out var sound)) letters.Append(sound);
            else letters.Append(c);
        }

        foreach (var (from, to) in Spellings) letters.Replace(from, to);
        return WithoutDoubles(letters);
    }

    // Folding takes Hangul syllables and voiced kana apart. A lone surrogate is no text to normalise.
    private static string Composed(string folded) =>
        (folded.AsSpan().ContainsAnyInRange('\u1100', '\u11FF') || folded.AsSpan().ContainsAny('\u3099', '\u309A')) && !folded.AsSpan().ContainsAnyInRange('\ud800', '\udfff')
            ? folded.Normalize(NormalizationForm.FormC)
            : folded;

    private static string WithoutDoubles(StringBuilder letters)
    {
        var kept = new StringBuilder(letters.Length);
        for (var i = 0; i < letters.Length; i++)
            if (kept.Length == 0 || kept[^1] != letters[i]) kept.Append(letters[i]);
        return kept.ToString();
    }

    // Syllables are composed by arithmetic: Unicode, 3.12, Conjoining Jamo Behavior.
    private static void Hangul(char syllable, StringBuilder letters)
    {
        string[] initials = ["g", "k", "n", "d", "t", "r", "m", "b", "p", "s", "s", "", "j", "j", "c", "k", "t", "p", "h"];
        string[] vowels = ["a", "e", "ia", "ie", "o", "e", "io", "ie", "o", "va", "ve", "oe", "io", "u", "vo", "ve", "vi", "iu", "u", "ui", "i"];
        string[] finals = ["", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t", "n", "t", "t", "k", "t", "p", "t"];
        var number = syllable - '가';
        letters.Append(initials[number / 588]).Append(vowels[number % 588 / 28]).Append(finals[number % 28]);
    }

    private static Dictionary<char, string> Scripts()
    {
        Dictionary<char, string> all = [];
        Add("абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґђјљњћџў", "a b v g d e j z i i k l m n o p r s t u f h c c s s _ i _ e iu ia i i ie g g i l n c j u");
        Add("αβγδεζηθικλμνξοπρστυφχψω", "a v g d e z i t i k l m n ks o p r s t i f h ps o");
        Add("ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأإؤئپچژگکی", "a b t t j h h d d r z s s s d t t _ g f k k l m n h v i a a _ a a a v i p c j g k i");
        Add("אבגדהוזחטיכךלמםנןסעפףצץקרשת", "a b g d h v z h t i k k l m m n n s _ p p c c k r s t");
        Add("აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ", "a b g d e v z t i k l m n o p j r s t u p k g k s c c z c c h j h");
        Add("աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ", "a b g d e z e e t j i l h c k h z g c m i n s o c p j r s v t r c v p k o f");
        Add("अआइईउऊएऐओऔकखगघचछजझटठडढणतथदधनपफबभमयरलवशषसह", "a a i i u u e e o o k k g g c c j j t t d d n t t d d n p p b b m i r l v s s s h");
        Add("ािीुूेैोौंँ़्", "a i i u u e e o o n n _ _");
        Add("アイウエオカキクケコサシスセソタチツテトナニヌネノ", "a i u e o ka ki ku ke ko sa si su se so ta ci cu te to na ni nu ne no");
        Add("ハヒフヘホマミムメモヤユヨラリルレロワヲンー", "ha hi fu he ho ma mi mu me mo ia iu io ra ri ru re ro va o n _");
        Add("ガギグゲゴザジズゼゾダヂヅデドバビブベボパピプペポヴ", "ga gi gu ge go za ji zu ze zo da ji zu de do ba bi bu be bo pa pi pu pe po v");
        Add("ァィゥェォャュョッ", "a i u e o ia iu io _");
        return all;

        void Add(string letters, string sounds)
        {
            var each = sounds.Split(' ');
            for (var i = 0; i < letters.Length; i++) all[letters[i]] = each[i] == "_" ? "" : each[i];
        }
    }
}
