using Avow.Statements;

namespace Avow.Tests.Statements;

public sealed class VisibleWordsTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \t\u00A0\u2003\u3000")]
    [InlineData("\u200B")]
    [InlineData("\u2060\uFEFF\u00AD\u180E")]
    [InlineData("\u2800")]
    [InlineData("\u115F\u1160\u3164\uFFA0")]
    [InlineData("\u034F\u17B4\uFE0F")]
    [InlineData("\u202E\u2066\u2069")]
    [InlineData("\u0000\u0007")]
    [InlineData("\uFFFE")]
    [InlineData("\U000E0041\U000E0100\U0001D159")]
    public void What_nobody_sees_is_empty(string typed) => Assert.Equal(VisibleWords.WhyEmpty, VisibleWords.WhyNot(typed));

    [Theory]
    [InlineData("A")]
    [InlineData("\u200Bпорт\u200B")]
    [InlineData("می\u200Cخواهیم")]
    [InlineData("👩\u200D🚀")]
    [InlineData("…")]
    [InlineData("\uE000")]
    public void What_has_one_visible_character_is_not(string typed) => Assert.Null(VisibleWords.WhyNot(typed));

    [Fact]
    public void Nothing_at_all_is_empty_too() => Assert.True(VisibleWords.IsEmpty(null));

    [Theory]
    [InlineData("Harbour\u0007 Union", true)]
    [InlineData("Harbour\u0000Union", true)]
    [InlineData("Harbour\u009BUnion", true)]
    [InlineData("Harbour\tUnion\r\n", false)]
    public void A_control_character_is_found_and_white_space_is_none(string typed, bool isFound) => Assert.Equal(isFound, VisibleWords.HoldControl(typed));
}
