using System.Collections.Frozen;

namespace Avow.Relating;

/// <summary>
/// The characters that Chinese writes foreign names with, and about which sound each stands for there, as <see cref="Romanisation"/> writes it: nearer to the
/// name than Hanyu Pinyin (ISO 7098) is, for 斯 in a name is an s and 克 a k.
/// </summary>
internal static class HanSounds
{
    // Each sound and what it is written with, simplified and traditional.
    private const string BySound =
        "a阿 ai艾 an安 ang昂 ao奥奧 b伯布 ba巴芭 bai拜 ban班 bang邦 bao包 bau鲍鮑 be贝貝 bei北 ben本 bi比碧 bin宾賓 bo波博 bor堡 c茨 ca查恰 ce切 " +
        "ci奇齐齊契 cin钦欽 cu丘 d德得 da达達 dai戴黛 dan丹 dao道 de迭 den登邓鄧 di迪底狄 din丁 do多 don东東敦 du都 e埃厄 f夫弗芙 fa法 fe费費 fi菲 fin芬 fo佛福 " +
        "fon丰冯馮 fu富 g格 ga嘎伽 gai盖 gan甘 gao高 gen根 gi吉 go戈哥葛 gon贡貢 gu古 gua瓜 gui圭 h赫 ha哈 hai海 han汉漢杭罕 hau豪 hen亨 hi希 ho霍贺賀荷 " +
        "hon雄 hu休胡 hun匈 i以伊 ia亚亞雅娅婭牙 ian扬揚 iau姚 ie叶葉耶 in因英 ion永 iu尤于 j日治 ja贾賈 jan简簡 je杰傑热熱捷 jem詹 jen真珍 ji季 jo乔喬约約卓 ju朱 " +
        "k克 ka加卡佳喀迦 kai开凯凱 kan康坎 kau考 ken肯 ki基 kin金京 kiu鸠 ko科柯 kon孔 ku库庫 kua夸 kuan宽 kue奎 kun昆 l勒 la拉 lai莱萊来來赖賴 lan兰蘭朗 " +
        "lau劳勞 le列蕾 len连連莲蓮 li利丽麗力莉黎 lin林灵琳 lo洛 lon隆伦倫 lu柳路露卢盧 m姆穆 ma马馬玛瑪 mai迈邁麦麥 man曼芒 mau毛 me梅 men门門缅緬 mi米密 min明 " +
        "mo摩莫墨 mon蒙孟 mu木 n恩 na纳納那娜 nai奈 nan南楠 ne内內涅 ni尼妮 nin宁寧 niu牛纽紐 no诺諾 nor挪 nu努 o欧歐俄 p普珀彼婆 pa帕 pai派 pan潘 pe佩 pen彭 " +
        "pi皮毕畢 pin平 po坡泊葡 pon庞龐 pu蒲 r尔爾 re雷 ri里 ro罗羅 ru鲁魯茹 s什史施士斯丝絲瑟思 sa萨薩沙夏莎 sai赛賽 san桑散山尚 se塞色舍谢謝雪 sen森圣聖盛申 si西锡錫茜 " +
        "sin辛欣 so索肖绍紹朔 son孙孫 su舒苏蘇 t特 ta塔 tai泰 tan坦 te帖铁鐵 ten滕 ti提蒂 tin廷 to托陶陀萄 tom汤湯 ton通顿頓 tu图圖土 u乌烏 va华華瓦娃 van凡范万萬 " +
        "ve韦韋魏 ven文温溫雯梵 vi威维維 vo沃 vu伍 z泽澤子兹茲 za扎 zan赞贊 zen曾 zo佐";

    // Those that hardly stand in other words: of two in a row that is a name, of more at least half.
    private const string Telling =
        "马馬斯爾尔克姆娜莉玛瑪妮黛蒂菲芭珀弗沃瓦萨薩莎埃艾阿厄卡诺諾洛卢盧伦倫莱萊莫穆涅佩潘瑟森什索托韦韋迪狄顿頓敦恩赫霍" +
        "凯凱坎伊耶茨兹茲佐扎詹蕾露丝絲琳雅娅婭巴罗羅拉特普柯谢謝尤戈格夫鲍鮑贝貝亚亞纳納尼德布哈蒙乌烏基塔鲁魯达達里";

    private const int LeastTelling = 2;

    // Of a longer name the beginning is taken.
    private const int MostChars = 12;

    private static readonly FrozenDictionary<char, string> Sounds = Read();
    private static readonly FrozenSet<char> TellingOnes = Telling.ToFrozenSet();

    /// <summary>How many characters from here on look like a foreign name; 0 when they do not.</summary>
    public static int NameAt(ReadOnlySpan<char> text)
    {
        var (end, telling) = (0, 0);
        for (; end < text.Length && end < MostChars && Sounds.ContainsKey(text[end]); end++)
            if (TellingOnes.Contains(text[end])) telling++;
        return telling >= LeastTelling && 2 * telling >= end ? end : 0;
    }

    /// <summary>How a name sounds; null when a word is not just what <see cref="NameAt"/> takes for one.</summary>
    public static string? Of(string word) => NameAt(word) is > 0 and var length && length == word.Length ? string.Concat(word.Select(character => Sounds[character])) : null;

    private static FrozenDictionary<char, string> Read() =>
        BySound.Split(' ').Select(entry => (Letters: entry.TrimEnd(entry.Where(c => !char.IsAscii(c)).ToArray()), entry))
            .SelectMany(group => group.entry[group.Letters.Length..].Select(character => (character, group.Letters))).ToFrozenDictionary(pair => pair.character, pair => pair.Letters);
}
