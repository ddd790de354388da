using Avow.Alignments;

namespace Avow.Tests.Alignments;

public sealed class AlignmentPageTests
{
    private const string English = "The workers of seven harbours voted. 312 of them were there on Monday. Nobody asked the company. We want bread & peace.";
    private const string Arabic = "صوّت عمال سبعة موانئ. كان ٢١٣ منهم هناك يوم الاثنين. نريد الخبز والسلام.";

    [Fact]
    public void Each_cell_has_its_language_and_direction()
    {
        var page = Written("en", English, "ar", Arabic);
        Assert.Contains("<p lang=\"en\" dir=\"ltr\">The workers of seven harbours voted.</p>", page, StringComparison.Ordinal);
        Assert.Contains("<p lang=\"ar\" dir=\"rtl\">صوّت عمال سبعة موانئ.</p>", page, StringComparison.Ordinal);
        Assert.Contains("<p lang=\"\" dir=\"auto\">", Written("und", English, "ar", Arabic), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_left_out_and_what_differs_stands_there_in_words()
    {
        var page = Written("en", English, "ar", Arabic);
        Assert.Contains("nothing here in the second text", page, StringComparison.Ordinal);
        Assert.Contains("<mark>312</mark>", page, StringComparison.Ordinal);
        Assert.Contains("312 in the first text, ٢١٣ in the second", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_words_stay_words()
    {
        const string Hostile = "<script>alert(1)</script> \"'><img src=x onerror=alert(2)> &lt; 12 Marta \0\u0007\ud800 </style><!-- ]]>";
        var page = Written("en", Hostile, "de", Hostile, "<b>\"title\" onload='x'</b></title>", "</title><script>");
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
        Assert.Single(page.Split("</style>").Skip(1));
        Assert.Single(page.Split("</title>").Skip(1));
        Assert.DoesNotContain('\0', page);
        Assert.DoesNotContain(page, char.IsSurrogate);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt; &quot;&#39;&gt;", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_asks_for_nothing_and_permits_only_its_own_style()
    {
        var page = Written("en", English, "ar", Arabic);
        Assert.Contains($"content=\"default-src 'none'; style-src {AlignmentStyle.Hash}; base-uri 'none'; form-action 'none'\"", page, StringComparison.Ordinal);
        Assert.Contains($"<style>{AlignmentStyle.Css}</style>", page, StringComparison.Ordinal);
        foreach (var request in new[] { "http://", "https://", "src=", "url(", "@import", "<link", "style=", "<script" }) Assert.DoesNotContain(request, page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain('\r', page);
    }

    [Fact]
    public void Texts_without_words_have_a_page_that_says_so() => Assert.Contains("Neither text has any words.", Written("en", "", "ar", ""), StringComparison.Ordinal);

    private static string Written(string from, string a, string to, string b, string titleA = "", string titleB = "")
    {
        using var page = new StringWriter { NewLine = "\n" };
        AlignmentPage.Write(page, TmxFileTests.AlignedTexts(from, a, to, b, titleA, titleB));
        return page.ToString();
    }
}
