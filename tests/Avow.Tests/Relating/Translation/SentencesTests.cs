using Avow.Relating;
using FsCheck;
using FsCheck.Fluent;

namespace Avow.Tests.Relating;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("en", "The strike began at noon.| Dr. Alma Reyes spoke first.| “Will you sail?” she asked.| Nobody did!")]
    [InlineData("en", "He met J. R. Brandt at 5.30 p.m. in the U.S. consulate.| They talked.")]
    [InlineData("en", "So do I.| You know it.")]
    [InlineData("en", "See no. 14 and pp. 3 to 9.| It is all there…| Or is it … perhaps not?")]
    [InlineData("en", "1. We will not load arms.| 2. We will not sail.")]
    [InlineData("de", "Am 14. März trat der 3. Kongress zusammen.| Er dauerte z. B. bis Mittag, d.h. zu kurz.| Danach sprach Prof. Lenz.")]
    [InlineData("fr", "M. Durand a parlé.| « Non ! » a-t-il dit.| Mme Roy, p.ex. elle, s'est tue.")]
    [InlineData("es", "¿Quién habló?| El Sr. Ruiz.| ¡Basta!")]
    [InlineData("ru", "В 1905 г. и позже, т.е. до войны, А. С. Крылов жил на ул. Мира.| — Не уйду! — сказал он.| Потом ушёл.")]
    [InlineData("uk", "Це було у 2014 р. в Києві.| Хто там?")]
    [InlineData("pl", "Np. prof. Nowak mieszka przy ul. Długiej.| Tak.")]
    [InlineData("cs", "Dne 1. května se sešli.| Bylo jich 300.")]
    [InlineData("el", "Ποιος μίλησε;| Κανείς.")]
    [InlineData("tr", "Sn. Kaya 1. Kongre'de konuştu.| Sonra gitti.")]
    [InlineData("ar", "متى بدأ الإضراب؟| بدأ أمس.| لم يبحر أحد!")]
    [InlineData("ur", "ہڑتال کل شروع ہوئی۔| کوئی نہیں گیا۔")]
    [InlineData("hi", "हड़ताल कल शुरू हुई।| कोई नहीं गया।")]
    [InlineData("am", "አድማው ትናንት ጀመረ።| ማንም አልሄደም።")]
    [InlineData("hy", "Գործադուլը սկսվեց երեկ։| Ոչ ոք չգնաց։")]
    [InlineData("zh", "罢工昨天开始。|谁也没有去！|“为什么？”|没有人知道。")]
    [InlineData("ja", "ストは昨日始まった。|「行かない。」と彼は言った。|誰も行かなかった。")]
    [InlineData("my", "သပိတ် စတင်ခဲ့သည်။| မည်သူမျှ မသွားပါ။")]
    [InlineData("he", "השביתה החלה אתמול.| איש לא הפליג!")]
    [InlineData("ka", "გაფიცვა გუშინ დაიწყო.| არავინ წავიდა.")]
    [InlineData("ko", "파업은 어제 시작되었다.| 아무도 가지 않았다.")]
    [InlineData("und", "First line|\nsecond line|\n\nthird. line")]
    [InlineData("en", "Read www.example.org/a.b?c=d today.| It has version 2.0.1 of it.")]
    public void Sentences_end_where_a_reader_ends_them(string language, string marked)
    {
        var text = marked.Replace("|", "", StringComparison.Ordinal);
        Assert.Equal(marked.Split('|').Select(sentence => sentence.Trim()), Sentences.Of(text, language).Select(range => range.Of(text.AsSpan()).ToString()));
    }

    [Fact]
    public void Thai_is_cut_at_spaces_behind_a_phrase()
    {
        const string Text = "คนงานท่าเรือเจ็ดแห่งนัดหยุดงานเมื่อวานนี้เพื่อเรียกร้องค่าแรง ไม่มีใครออกเรือเลยแม้แต่คนเดียวตลอดทั้งคืนจนถึงเช้า";
        Assert.Equal(2, Sentences.Of(Text, "th").Count);
    }

    [Fact]
    public void Nothing_but_white_space_is_outside_of_them_and_they_are_in_order() => Check.QuickThrowOnFailure(Prop.ForAll(Texts().ToArbitrary(), text =>
    {
        var ranges = Sentences.Of(text, "en");
        var inside = string.Concat(ranges.Select(range => text[range.StartInclusive..range.EndExclusive]));
        return ranges.Zip(ranges.Skip(1)).All(pair => pair.First.EndExclusive <= pair.Second.StartInclusive)
            && string.Concat(inside.Where(c => !char.IsWhiteSpace(c))) == string.Concat(text.Where(c => !char.IsWhiteSpace(c)))
            && ranges.All(range => !range.IsEmpty);
    }));

    [Theory]
    [InlineData('.')]
    [InlineData('。')]
    [InlineData('"')]
    [InlineData(' ')]
    [InlineData('A')]
    public void A_million_of_one_character_takes_no_time(char c) => Assert.True(Sentences.Of(new string(c, 1_000_000)).Count <= 1_000_000);

    private static Gen<string> Texts() => Gen.Elements("Dr.", "A", "a", ".", "!", "…", " ", "\n", "“", "”", "14", "—", "。", "」", "\ud800", "ก", "Mr", "р").ListOf().Select(parts => string.Concat(parts));
}
