using System.Text;
using System.Text.RegularExpressions;
using Avow.Capturing;
using FsCheck;
using FsCheck.Fluent;

namespace Avow.Tests.Capturing;

public sealed class RobotsFileTests
{
    private static bool Allows(string robots, string path) => RobotsFile.Parse(Encoding.UTF8.GetBytes(robots)).Allows(path);

    [Theory]
    [InlineData("", "/", true)]
    [InlineData("User-agent: *\nDisallow:", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /a", "/abc", false)]
    [InlineData("User-agent: *\nDisallow: /a", "/A", true)]
    [InlineData("User-agent: *\nDisallow: /a/", "/a", true)]
    [InlineData("user-AGENT : * # all\r\ndisALLOW : /a # not this\r", "/a", false)]
    [InlineData("\uFEFFUser-agent: *\nDisallow: /a", "/a", false)]
    [InlineData("Disallow: /", "/a", true)] // a rule of no group
    [InlineData("nonsense\n<html>\nUser-agent: *\n\n\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: *\nDisallow: a", "/a", true)] // no path begins so
    // which group
    [InlineData("User-agent: avow\nDisallow: /a\nUser-agent: *\nDisallow: /b", "/a", false)]
    [InlineData("User-agent: avow\nDisallow: /a\nUser-agent: *\nDisallow: /b", "/b", true)]
    [InlineData("User-agent: *\nDisallow: /\nUser-agent: AVOW/0.1\nAllow: /", "/b", true)]
    [InlineData("User-agent: avow\nUser-agent: *\nDisallow: /b", "/b", false)]
    [InlineData("User-agent: other\nUser-agent: avow\nDisallow: /b", "/b", false)]
    [InlineData("User-agent: other\nDisallow: /b", "/b", true)]
    [InlineData("User-agent: avowal\nDisallow: /b", "/b", true)]
    [InlineData("User-agent: avow\nDisallow: /a\nUser-agent: other\nDisallow: /b\nUser-agent: avow\nDisallow: /c", "/c", false)]
    [InlineData("User-agent: avow\nDisallow: /a\nUser-agent: other\nDisallow: /b\nUser-agent: avow\nDisallow: /c", "/a", false)]
    [InlineData("User-agent: avow\nCrawl-delay: 9\nUser-agent: other\nDisallow: /b", "/b", false)] // other records do not part groups
    [InlineData("User-agent: avow\nSitemap: /s\nDisallow: /b", "/b", false)]
    [InlineData("User-agent: avow\nUser-agent: *\nDisallow:\nUser-agent: *\nDisallow: /", "/b", true)]
    // which rule
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true)]
    [InlineData("User-agent: *\nAllow: /a\nDisallow: /a/b", "/a/b/c", false)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a", "/a", true)]
    [InlineData("User-agent: *\nAllow: /a\nDisallow: /a", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /*.html\nAllow: /page", "/page.html", false)] // seven octets against five
    [InlineData("User-agent: *\nAllow: /$\nDisallow: /", "/", true)]
    [InlineData("User-agent: *\nAllow: /$\nDisallow: /", "/a", false)]
    // wildcards
    [InlineData("User-agent: *\nDisallow: /*/private", "/x/y/private/z", false)]
    [InlineData("User-agent: *\nDisallow: *.pdf$", "/a.pdf", false)]
    [InlineData("User-agent: *\nDisallow: *.pdf$", "/a.pdf?x", true)]
    [InlineData("User-agent: *\nDisallow: /a*a$", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /a*a$", "/aa", false)]
    [InlineData("User-agent: *\nDisallow: /a$b", "/a$b", true)] // "$" in the middle is no path's character
    [InlineData("User-agent: *\nDisallow: /a%24b", "/a$b", false)]
    [InlineData("User-agent: *\nDisallow: /a-%2A.html", "/a-*.html", false)]
    [InlineData("User-agent: *\nDisallow: /a-%2a.html", "/a-b.html", true)]
    [InlineData("User-agent: *\nDisallow: /*?q=", "/find?q=x", false)]
    // percent-encoding
    [InlineData("User-agent: *\nDisallow: /ü", "/%c3%bc", false)]
    [InlineData("User-agent: *\nDisallow: /%C3%BC", "/ü", false)]
    [InlineData("User-agent: *\nDisallow: /%7euser", "/~user", false)]
    [InlineData("User-agent: *\nDisallow: /a%2fb", "/a/b", true)]
    [InlineData("User-agent: *\nDisallow: /a%2fb", "/a%2Fb", false)]
    [InlineData("User-agent: *\nDisallow: /100%", "/100%", false)]
    public void A_page_is_allowed_or_not(string robots, string path, bool isAllowed) => Assert.Equal(isAllowed, Allows(robots, path));

    [Fact]
    public void A_pattern_matches_what_the_same_regular_expression_matches()
    {
        var patterns = from rest in Gen.Elements('a', 'b', '/', '*', '*', '?').ListOf() from end in Gen.Elements("", "$") select "/" + string.Concat(rest) + end;
        var paths = from rest in Gen.Elements('a', 'b', '/', '?').ListOf() select "/" + string.Concat(rest);
        Prop.ForAll(patterns.ToArbitrary(), paths.ToArbitrary(), (pattern, path) =>
        {
            var expression = "^" + Regex.Escape(pattern.TrimEnd('$')).Replace("\\*", ".*", StringComparison.Ordinal) + (pattern.EndsWith('$') ? "$" : "");
            return RobotsRule.TryRead(pattern, isAllow: false)!.Matches(path) == Regex.IsMatch(path, expression, RegexOptions.NonBacktracking | RegexOptions.Singleline);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
    }

    [Fact]
    public void Whatever_the_bytes_there_is_an_answer() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes => RobotsFile.Parse(bytes).Allows("/a") || true).QuickCheckThrowOnFailure();

    [Fact]
    public void A_file_made_to_be_slow_is_not()
    {
        var rule = "Disallow: /" + string.Concat(Enumerable.Repeat("*a", 900)) + "b\n";
        var robots = "User-agent: *\n" + string.Concat(Enumerable.Repeat(rule, 250));
        Assert.True(Allows(robots, "/" + new string('a', 7_000)));
    }
}
