using Avow.Capturing;
using Avow.Statements;
using FsCheck;
using FsCheck.Fluent;

namespace Avow.Tests.Capturing;

public sealed class WebAddressTests
{
    [Theory]
    [InlineData("http://example.org", "http://example.org/")]
    [InlineData("  HTTPS://EXAMPLE.org:443/A?b#c \n", "https://example.org/A?b")]
    [InlineData("http://example.org:443/", "http://example.org:443/")]
    [InlineData("http://example.org:/", "http://example.org/")]
    [InlineData("http://example.org:0080/", "http://example.org/")]
    [InlineData("http://bücher.example/ü?q=ü", "http://xn--bcher-kva.example/%C3%BC?q=%C3%BC")]
    [InlineData("http://example.org/%7euser/%41%zz", "http://example.org/%7euser/%41%zz")]
    [InlineData("http://example.org/a b\"<>|", "http://example.org/a%20b%22%3C%3E%7C")]
    [InlineData("http://example.org?b=2&a=1&a=1", "http://example.org/?b=2&a=1&a=1")]
    [InlineData("http://example.org/a/../b/./c/..", "http://example.org/b/")]
    [InlineData("http://example.org/a/%2E%2e/b", "http://example.org/b")]
    [InlineData("http://example.org/../../x", "http://example.org/x")]
    [InlineData("http://example.org/a?x=/../", "http://example.org/a?x=/../")]
    [InlineData("http://example.org/.well-known/...", "http://example.org/.well-known/...")]
    [InlineData("http://example.org//a//", "http://example.org//a//")]
    [InlineData("http://0x7f.1/", "http://127.0.0.1/")]
    [InlineData("http://2130706433/", "http://127.0.0.1/")]
    [InlineData("http://0177.0.0.1/", "http://127.0.0.1/")]
    [InlineData("http://127。0。0。1/", "http://127.0.0.1/")]
    [InlineData("http://[::0001]:8080/", "http://[::1]:8080/")]
    [InlineData("http://example.org./", "http://example.org./")]
    [InlineData("http://a_b.example/", "http://a_b.example/")]
    public void An_address_has_one_form(string typed, string form) => Assert.Equal(form, WebAddress.Parse(typed).Value.Text);

    [Theory]
    [InlineData("", ProblemKind.Malformed)]
    [InlineData("example.org", ProblemKind.Malformed)]
    [InlineData("//example.org/", ProblemKind.Malformed)]
    [InlineData("http:/example.org", ProblemKind.Malformed)]
    [InlineData("http:\\\\example.org", ProblemKind.Malformed)]
    [InlineData("http://", ProblemKind.Malformed)]
    [InlineData("http:///path", ProblemKind.Malformed)]
    [InlineData("http://exa mple.org/", ProblemKind.Malformed)]
    [InlineData("http://example.org\\@evil.example/", ProblemKind.Malformed)]
    [InlineData("http://example.org:0/", ProblemKind.Malformed)]
    [InlineData("http://example.org:65536/", ProblemKind.Malformed)]
    [InlineData("http://example.org:80a/", ProblemKind.Malformed)]
    [InlineData("http://%31%32%37.0.0.1/", ProblemKind.Malformed)]
    [InlineData("http://[fe80::1%25eth0]/", ProblemKind.Malformed)]
    [InlineData("http://[::1/", ProblemKind.Malformed)]
    [InlineData("http://exam\tple.org/", ProblemKind.Malformed)]
    [InlineData("http://example.org/a\r\nHost: b", ProblemKind.Malformed)]
    [InlineData("http://user@example.org/", ProblemKind.NotPermitted)]
    [InlineData("http://user:secret@example.org/", ProblemKind.NotPermitted)]
    [InlineData("http://@example.org/", ProblemKind.NotPermitted)]
    [InlineData("ftp://example.org/", ProblemKind.ForbiddenScheme)]
    [InlineData("file:///etc/passwd", ProblemKind.ForbiddenScheme)]
    [InlineData("data:text/html,hello", ProblemKind.ForbiddenScheme)]
    [InlineData("javascript:alert(1)", ProblemKind.ForbiddenScheme)]
    public void What_is_no_web_address_is_refused(string typed, ProblemKind kind) => Assert.Equal(kind, WebAddress.Parse(typed).Problem!.Kind);

    [Fact]
    public void A_password_is_never_shown() =>
        Assert.DoesNotContain("secret", WebAddress.Parse("http://user:secret@example.org/").Problem!.ToString(), StringComparison.Ordinal);

    [Fact]
    public void An_address_without_end_is_refused() =>
        Assert.Equal(ProblemKind.TooLarge, WebAddress.Parse("http://example.org/" + new string('a', 100_000)).Problem!.Kind);

    // RFC 3986, section 5.4, as far as it concerns http.
    [Theory]
    [InlineData("g", "http://a/b/c/g")]
    [InlineData("./g", "http://a/b/c/g")]
    [InlineData("g/", "http://a/b/c/g/")]
    [InlineData("/g", "http://a/g")]
    [InlineData("//g", "http://g/")]
    [InlineData("?y", "http://a/b/c/d;p?y")]
    [InlineData("g?y", "http://a/b/c/g?y")]
    [InlineData("#s", "http://a/b/c/d;p?q")]
    [InlineData("g#s", "http://a/b/c/g")]
    [InlineData(";x", "http://a/b/c/;x")]
    [InlineData("", "http://a/b/c/d;p?q")]
    [InlineData(".", "http://a/b/c/")]
    [InlineData("..", "http://a/b/")]
    [InlineData("../g", "http://a/b/g")]
    [InlineData("../..", "http://a/")]
    [InlineData("../../../g", "http://a/g")]
    [InlineData("g;x=1/../y", "http://a/b/c/y")]
    [InlineData("https://b/x", "https://b/x")]
    public void A_reference_is_resolved_by_the_book(string reference, string address) =>
        Assert.Equal(address, WebAddress.Parse("http://a/b/c/d;p?q").Value.Resolve(reference).Value.Text);

    [Fact]
    public void Whatever_is_typed_or_sent_there_is_an_answer()
    {
        var start = WebAddress.Parse("http://example.org/a/b?c").Value;
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text =>
            WebAddress.Parse(text.Get).IsGood | start.Resolve(text.Get).IsGood | WebAddress.Parse("http://" + text.Get).IsGood | true)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));
    }

    [Fact]
    public void The_one_form_of_the_one_form_is_itself()
    {
        var pieces = Gen.Elements("a", "B", "ü", "/", "/../", "/./", "..", "%2e", "%", "%41", "?", "#", " ", ":", "@", "80", "\\", "[", "]", ".", "。", "ß", "İ", "\ud83c", "\u0301", "~", "xn--", "-", "|", "\u202e");
        var texts = from head in Gen.Elements("http://", "https://", "HTTP://example.org", "https://example.org/", "http://1.2.3.4:") from rest in pieces.ListOf() select head + string.Concat(rest);
        Prop.ForAll(texts.ToArbitrary(), text =>
        {
            var first = WebAddress.Parse(text);
            if (!first.IsGood) return true;
            var form = first.Value.Text;
            return form.All(char.IsAscii) && !form.Contains('#', StringComparison.Ordinal) && WebAddress.Parse(form).IsGood && WebAddress.Parse(form).Value.Text == form
                && Uri.TryCreate(form, UriKind.Absolute, out _);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
    }
}
