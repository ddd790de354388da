using System.Globalization;
using Avow.Reading;

namespace Avow.Tests.Reading;

public sealed class WrittenDatesTests
{
    [Theory]
    [InlineData("24 February 2022")]
    [InlineData("24th of February, 2022")]
    [InlineData("February 24, 2022")]
    [InlineData("Feb. 24, 2022")]
    [InlineData("Thursday, February 24th 2022")]
    [InlineData("24-Feb-2022")]
    [InlineData("2022-02-24T05:00:00Z")]
    [InlineData("2022/02/24")]
    [InlineData("2022.02.24")]
    [InlineData("24.02.2022")]
    [InlineData("24. 2. 2022")]
    [InlineData("24.2.22")]
    [InlineData("24/02/2022")]
    [InlineData("02/24/2022")]
    [InlineData("24 февраля 2022 г.")]
    [InlineData("24 ФЕВРАЛЯ 2022 года")]
    [InlineData("24 лютого 2022 року")]
    [InlineData("24 de febrero de 2022")]
    [InlineData("24 de febrero del 2022")]
    [InlineData("24 de fevereiro de 2022")]
    [InlineData("24 février 2022")]
    [InlineData("jeudi 24 févr. 2022")]
    [InlineData("24. Februar 2022")]
    [InlineData("24 febbraio 2022")]
    [InlineData("24 lutego 2022 r.")]
    [InlineData("24 Şubat 2022")]
    [InlineData("24 شباط 2022")]
    [InlineData("24 فبراير 2022")]
    [InlineData("٢٤ شباط/فبراير ٢٠٢٢")]
    [InlineData("٢٤ فبراير، ٢٠٢٢")]
    [InlineData("2022年2月24日")]
    [InlineData("2022 年 2 月 24 日")]
    [InlineData("2022년 2월 24일")]
    [InlineData("this 24th day of February 2022")]
    [InlineData("24.II.2022")]
    [InlineData("24 II 2022")]
    [InlineData("24 | 02 | 2022")]
    [InlineData("Feb 242022")]
    [InlineData("24 лютага 2022 года")]
    [InlineData("24 Φεβρουαρίου 2022")]
    [InlineData("24. фебруар 2022.")]
    [InlineData("24. februara 2022")]
    [InlineData("24. veljače 2022.")]
    [InlineData("24 februari 2022")]
    [InlineData("a los 24 días del mes de febrero de 2022")]
    [InlineData("2022. február 24.")]
    [InlineData("24 בפברואר 2022")]
    [InlineData("۵ اسفند ۱۴۰۰")]
    [InlineData("24 فوریه 2022")]
    [InlineData("二〇二二年二月二十四日")]
    [InlineData("于二零二二年二月廿四日在北京")]
    [InlineData("令和四年二月二十四日")]
    [InlineData("2022 m. vasario 24 d.")]
    [InlineData("2022. gada 24. februāris")]
    [InlineData("24. veebruar 2022")]
    [InlineData("2022. február 24-én")]
    [InlineData("24. februar 2022")]
    [InlineData("24 de febrer de 2022")]
    [InlineData("24 de febreiro de 2022")]
    [InlineData("2022ko otsailaren 24a")]
    [InlineData("24 shkurt 2022")]
    [InlineData("24 Chwefror 2022")]
    [InlineData("la 24-an de februaro 2022")]
    [InlineData("24 fevral 2022")]
    [InlineData("2022-yil 24-fevral")]
    [InlineData("24-февраль, 2022")]
    [InlineData("2022 жылғы 24 ақпан")]
    [InlineData("2022 оны 2 дугаар сарын 24")]
    [InlineData("2022 оны 02-р сарын 24-ний")]
    [InlineData("24 февруари 2022")]
    [InlineData("24 փետրվարի, 2022")]
    [InlineData("2022 թ. փետրվարի 24")]
    [InlineData("24 თებერვალი, 2022")]
    [InlineData("24 फ़रवरी 2022")]
    [InlineData("२४ फेब्रुवारी २०२२")]
    [InlineData("২৪ ফেব্রুয়ারি ২০২২")]
    [InlineData("24 பிப்ரவரி 2022")]
    [InlineData("24 ఫిబ్రవరి 2022")]
    [InlineData("24 ഫെബ്രുവരി 2022")]
    [InlineData("24 فروری 2022")]
    [InlineData("24 กุมภาพันธ์ 2565")]
    [InlineData("24 กุมภาพันธ์ พ.ศ. 2565")]
    [InlineData("24 ก.พ. 65")]
    [InlineData("ngày 24 tháng 2 năm 2022")]
    [InlineData("24 tháng 2, 2022")]
    [InlineData("24 Pebruari 2022")]
    [InlineData("24 Februarie 2022")]
    [InlineData("24-Feb-22")]
    [InlineData("24/Feb/22")]
    [InlineData("民國111年2月24日")]
    public void A_date_written_out_is_found(string written)
    {
        var text = $"Kyiv ({written}) — words";
        var (date, range) = Assert.Single(WrittenDates.Find(text));
        Assert.Equal(new DateOnly(2022, 2, 24), date);
        Assert.True(range.StartInclusive >= 6 && range.EndExclusive <= 6 + written.Length);
    }

    [Theory]
    [InlineData("1er mai 1921", "1921-05-01")]
    [InlineData("1º de mayo de 1936", "1936-05-01")]
    [InlineData("1-го мая 1921", "1921-05-01")]
    [InlineData("15 كانون الثاني 2019", "2019-01-15")]
    [InlineData("15 تشرين الأول 2019", "2019-10-15")]
    [InlineData("3 listopada 1999", "1999-11-03")]
    [InlineData("3. listopada 1999.", "1999-10-03")]
    [InlineData("31/12/99", "1999-12-31")]
    public void Special_forms_are_read(string written, string expected) =>
        Assert.Equal(DateOnly.Parse(expected, CultureInfo.InvariantCulture), Assert.Single(WrittenDates.Find(written)).Date);

    [Theory]
    [InlineData("31 February 2022")]
    [InlineData("13.13.2022")]
    [InlineData("24 February")]
    [InlineData("May 2022")]
    [InlineData("1/2 of 2022")]
    [InlineData("12345678901234567890")]
    [InlineData("10.0.0.2022")]
    [InlineData("24 февраля 20225")]
    [InlineData("2022-13-45")]
    [InlineData("十二月")]
    [InlineData("一九九六")]
    [InlineData("Feb 991234")]
    [InlineData("")]
    public void What_is_no_whole_date_is_left_alone(string written) => Assert.Empty(WrittenDates.Find(written));

    [Fact]
    public void Dates_come_in_order_and_their_ranges_hold_the_words()
    {
        const string text = "Between 1 May 1921 and 24.02.2022, and again on March 3, 2023.";
        var found = WrittenDates.Find(text);
        Assert.Equal(["1 May 1921", "24.02.2022", "March 3, 2023"], found.Select(f => f.Range.Of(text)));
    }

    [Fact]
    public void Of_two_readings_the_caller_may_ask_for_the_month_first() =>
        Assert.Equal(new DateOnly(2022, 3, 4), WrittenDates.Find("3/4/2022", monthFirst: true)[0].Date);

    [Theory]
    [InlineData("03/04/2022", "2022-04-03")]
    [InlineData("13/04/2022", null)]
    [InlineData("04/04/2022", null)]
    [InlineData("3 April 2022", null)]
    public void Two_small_numbers_have_another_reading(string written, string? first)
    {
        var read = WrittenDates.Find(written)[0].Date;
        var other = DateOrders.OtherReading(written, read);
        if (first is null) Assert.Null(other);
        else Assert.Equal((new DateOnly(2022, 4, 3), new DateOnly(2022, 3, 4)), (read, other));
    }

    [Theory]
    [InlineData("en-US", "MonthFirst")]
    [InlineData("en-GB", "DayFirst")]
    [InlineData("en", "Unknown")]
    [InlineData("de", "DayFirst")]
    [InlineData(null, "Unknown")]
    public void The_order_of_day_and_month_is_the_languages(string? tag, string order) => Assert.Equal(order, DateOrders.OfLanguage(tag).ToString());
}
