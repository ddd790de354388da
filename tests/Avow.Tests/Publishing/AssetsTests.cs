using System.Text;
using System.Text.RegularExpressions;
using Avow.Publishing;

namespace Avow.Tests.Publishing;

public sealed partial class AssetsTests
{
    [Fact]
    public void The_style_sheet_is_named_by_its_content_and_found_with_or_without_a_slash()
    {
        Assert.Matches("^assets/avow\\.[0-9a-f]{16}\\.css$", Assets.StylesheetPath);
        Assert.True(Assets.Find(Assets.StylesheetPath)!.IsNamedByContent);
        Assert.Same(Assets.Find(Assets.StylesheetPath), Assets.Find("/" + Assets.StylesheetPath));
        Assert.Null(Assets.Find("assets/../avow.css"));
    }

    [Fact]
    public void Every_typeface_that_the_sheet_names_is_there_and_none_lies_unused()
    {
        var sheet = Encoding.UTF8.GetString(Assets.Find(Assets.StylesheetPath)!.Bytes.Span);
        var named = Url().Matches(sheet).Select(match => "assets/" + match.Groups["path"].Value).Order(StringComparer.Ordinal);
        Assert.Equal(Assets.Paths.Where(path => path.EndsWith(".woff2", StringComparison.Ordinal)), named);
    }

    [Fact]
    public void Every_typeface_that_a_page_asks_for_first_is_there() =>
        Assert.All(["en", "ru", "el", "ar", "zh", "und", "vi"], language => Assert.All(Assets.FacesFor(language, "en"), face => Assert.Equal("font/woff2", Assets.Find(face)?.ContentType)));

    [GeneratedRegex("url\\(\"(?<path>[^\"]+)\"\\)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Url();
}
