using Avow.Reading;

namespace Avow.Tests.Reading;

/// <summary>A page with a little of everything, for tests that break it.</summary>
internal static class SamplePage
{
    public static ReadingOptions Options { get; } = new() { Address = "https://example.org/2022/02/24/statement", ContentType = "text/html" };

    public const string Html =
        """
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Against the war – Example Union</title>
        <meta property="og:site_name" content="Example Union"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Against the war","datePublished":"2022-02-24","author":{"@type":"Organization","name":"Example Union"}}</script></head>
        <body><nav class="menu"><ul><li><a href="/">Home</a><li><a href="/about">About</a></ul></nav>
        <article><h1>Against the war</h1><p class="byline">By the secretariat, <time datetime="2022-02-24">24 February 2022</time></p>
        <p>We, the members of the <b>Example Union</b>, refuse this war, and we call on everybody who works to refuse it with us.<sup><a href="#fn1">1</a></sup></p>
        <blockquote><p>“No one should die for a border,” said the <a href="/meeting?a=1&amp;b=2">meeting of delegates</a>, “and no one shall kill for it.”</p></blockquote>
        <hr><h2>What we ask</h2><ul><li>An end to <i>all</i> hostilities.<li>Open borders for everyone who flees.</ul>
        <table><tr><th>Town<th>Meeting<tr><td>Porto<td>Friday</table>
        <p lang="uk" dir="ltr">Ми проти війни, і ми звертаємося до всіх, хто працює, відмовитися від неї разом із нами.</p>
        <ol class="footnotes"><li id="fn1">See the letter of the delegates. <a href="#ref1">↩</a></ol></article>
        <aside class="related"><h3>Related</h3><ul><li><a href="/one">Another thing altogether</a><li><a href="/two">Yet another</a></ul></aside>
        <footer>© Example Union. All rights reserved.</footer></body></html>
        """;
}
