namespace Avow.Reading;

/// <summary>Languages in Devanagari.</summary>
internal static class DevanagariProfiles
{
    public static readonly LanguageProfile[] All =
    [
        new("hi", Script.Devanagari, "ड़ढ़", "के में है की और से का को ने कि पर यह इस हैं वह भी तो कर हम नहीं एक लिए जो उन था खिलाफ युद्ध"),
        new("mr", Script.Devanagari, "ळ", "आणि आहे या ते हे च नाही आम्ही की होते साठी एक मध्ये विरुद्ध त्या आहेत सर्व"),
        new("ne", Script.Devanagari, "", "र छ को मा यो लाई हो पनि भएको छन् हामी गर्ने तर विरुद्ध सबै एक भने"),
    ];
}

/// <summary>Languages in Ethiopic letters.</summary>
internal static class EthiopicProfiles
{
    public static readonly LanguageProfile[] All =
    [
        new("am", Script.Ethiopic, "ኧጭ", "እና ነው ላይ ውስጥ ግን ይህ ናቸው ወደ እንደ ነበር ሁሉ እኛ ጦርነት ወይም ያለው የሆነ ማንኛውም አለው እንዲሁም ሰው እያንዳንዱ መብት በሆነ ሳይሆን"),
        new("ti", Script.Ethiopic, "ቐ", "እዩ ኣብ ናይ ድማ እዚ ከም ግን ኩሉ ንሕና እቲ ካብ ኲናት ወይ ሰብ ኣለዎ ወከፍ ነፍሲ ዝኾነ ምስ መሰል ናብ እንተ"),
    ];
}

/// <summary>Languages in Hebrew letters.</summary>
internal static class HebrewProfiles
{
    public static readonly LanguageProfile[] All =
    [
        new("he", Script.Hebrew, "", "של את על לא זה הוא עם כי גם אנחנו אבל או היא כל יש אני הם נגד מלחמה המלחמה אשר בין"),
        new("yi", Script.Hebrew, "", "און די דער איז פון אין נישט צו דאס מיט זיי מיר אויף קעגן אלע ניט א"),
    ];
}
