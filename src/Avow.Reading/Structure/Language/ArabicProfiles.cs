namespace Avow.Reading;

/// <summary>Languages in Arabic letters. The letters listed are those that not every one of them has.</summary>
internal static class ArabicProfiles
{
    public static readonly LanguageProfile[] All =
    [
        Of("ar", "ةىكيأإؤئء", "في من على إلى أن التي الذي هذا هذه عن مع ما لا كان كل أو بعد بين قد كما ذلك لم لكن هو هي نحن إن غير ضد حتى هم كانت ليس و عند أي منذ حول خلال الحرب"),
        Of("fa", "پچژگکیآ", "و در به از که این را با است برای آن یک خود تا بر هم نیز کرد شد می ما آنها هر یا اما باید بود علیه جنگ همه شده کرده های ها نمی دیگر بین"),
        Of("ur", "ٹڈڑںےھہگکپچیؤئ", "کے کی میں ہے اور سے کا کو نے کہ پر یہ اس ہیں وہ بھی تو کر ہم نہیں ایک لیے جو ان تھا خلاف جنگ تک یا ہو گیا تھے اپنے"),
        Of("ckb", "ڕڵۆێەڤگپچیک", "لە و بە کە ئەم بۆ لەگەڵ ئەو دەکات نییە هەموو ئێمە خۆی هەر دژی جەنگ بوو دەبێت یان بەڵام ئەوان کرد لەسەر"),
        Of("ps", "ټډړښځڅېۍګڼپچکی", "د په او چې له دا کې سره هم یې نه ته دي ده پر لپاره هغه موږ شي کړي خلکو"),
        Of("ug", "ئەېۇۆۈۋڭگچپ", "ۋە بۇ بىر بىلەن ئۇ ئۈچۈن دەپ قارشى ھەممە بىز كېرەك ئەمەس"),
    ];

    private static LanguageProfile Of(string tag, string letters, string words) => new(tag, Script.Arabic, letters, words);
}
