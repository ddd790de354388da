using Avow.Statements;

namespace Avow.Tests.Statements;

public sealed class OneLineTests
{
    [Theory]
    [InlineData("pay \u202Eon\u202C time", "pay \\u{202e}on\\u{202c} time")]
    [InlineData("a\u2066b\u2069", "a\\u{2066}b\\u{2069}")]
    [InlineData("a\tb\u001b[31m", "a\\u{9}b\\u{1b}[31m")]
    [InlineData("می\u200cخواهیم", "می\u200cخواهیم")]
    [InlineData("क्\u200dष 👩\u200d✈️", "क्\u200dष 👩\u200d✈️")]
    public void Words_on_a_terminal_keep_their_joiners_and_show_what_deceives(string words, string shown) => Assert.Equal(shown, OneLine.OfWords(words));

    [Fact]
    public void Words_are_shown_as_long_as_they_are() => Assert.Equal(9_000, OneLine.OfWords(new string('a', 9_000)).Length);
}
