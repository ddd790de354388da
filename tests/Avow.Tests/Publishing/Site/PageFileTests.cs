using Avow.Publishing;

namespace Avow.Tests.Publishing;

public sealed class PageFileTests
{
    [Theory]
    [InlineData("", "index.html")]
    [InlineData("ru/", "ru/index.html")]
    [InlineData("../", "../index.html")]
    [InlineData("t/0123456789ab", "t/0123456789ab.html")]
    [InlineData("t/0123456789ab?part=2", "t/0123456789ab.part-2.html")]
    [InlineData("damage?kind=note-missing&resolved=no&page=3", "damage.kind-note-missing.resolved-no.page-3.html")]
    [InlineData("statements?language=zh-Hant", "statements.language-zh-Hant.html")]
    [InlineData("statements?language=..%2F..%2Fetc", "statements.language-_2e_2e_2f_2e_2e_2fetc.html")]
    [InlineData("statements?language=%D1%8F", "statements.language-_d1_8f.html")]
    [InlineData("organisation/con", "organisation/con_.html")]
    [InlineData("organisation/lpt1?page=2", "organisation/lpt1_.page-2.html")]
    [InlineData("organisation/congress", "organisation/congress.html")]
    public void A_page_lies_in_a_file_that_every_system_can_hold(string address, string file)
    {
        Assert.Equal(file, PageFile.Of(address));
        Assert.True(file.StartsWith("..", StringComparison.Ordinal) || SitePath.IsInside(file));
    }

    [Theory]
    [InlineData("../x")]
    [InlineData("/x")]
    [InlineData("a//b")]
    [InlineData("a/../b")]
    [InlineData("a\\b")]
    [InlineData("c:x")]
    [InlineData(".git/config")]
    [InlineData("t/aux.html")]
    [InlineData("t/x.")]
    [InlineData("")]
    public void What_leads_out_of_a_site_or_into_a_device_is_no_path_of_it(string path) => Assert.False(SitePath.IsInside(path));
}
