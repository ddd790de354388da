using System.Globalization;
using System.Text;

namespace Avow.Tests.Reading;

/// <summary>Pages made to hurt: each repeats one thing very often.</summary>
internal static class Flood
{
    private const int Many = 20_000;

    public static string[] Names =>
    [
        "div", "span", "b with its own attribute", "b within p", "table", "ul li", "a", "blockquote", "br", "attributes", "closing tags", "p after deep b",
        "entities", "comments", "one long word", "cells", "sup links", "dates", "h1", "unclosed quotes", "nested fonts across tables", "select options", "svg", "template", "class names", "json",
    ];

    public static string Of(string name) => name switch
    {
        "div" => Repeat("<div>", 300_000) + "deep words.",
        "span" => Repeat("<span>", Many) + "deep words.",
        "b with its own attribute" => Numbered("<b id={0}>") + "words",
        "b within p" => Numbered("<p><b class=x{0}>words"),
        "table" => Repeat("<table><tr><td>", Many) + "words",
        "ul li" => Repeat("<ul><li>w ", Many),
        "a" => Numbered("<a href=/{0}>link {0}</a> "),
        "blockquote" => Repeat("<blockquote>w ", Many),
        "br" => Repeat("word<br><br>", Many / 4),
        "attributes" => "<p " + Numbered("a{0}=1 ") + ">words",
        "closing tags" => Repeat("</div></p></b></span>", Many) + "words",
        "p after deep b" => Repeat("<div><b>", 300) + Repeat("<p>w", Many),
        "entities" => Repeat("&amp;&notit;&#xFFFFFFFF;", Many),
        "comments" => Repeat("<!-- x -->", Many) + "words",
        "one long word" => "<p>" + new string('w', 1_000_000),
        "cells" => "<table><tr>" + Repeat("<td>w</td>", Many) + "</table>",
        "sup links" => "<p>" + Numbered("w<sup><a href=#n{0}>{0}</a></sup> ") + "</p>" + Numbered("<p id=n{0}>{0}. note"),
        "dates" => "<h1>Days</h1><p>" + Repeat("24 February 2022, 1.2.", Many / 4),
        "h1" => Repeat("<h1>Title of it", Many / 4),
        "unclosed quotes" => Repeat("<a href=\"", Many) + "words",
        "nested fonts across tables" => Repeat("<font color=red><table><tr><td><font>", Many / 10) + "words",
        "select options" => "<select>" + Repeat("<option>w", Many) + "</select>words",
        "svg" => Repeat("<svg><g>", Many) + "words",
        "template" => Repeat("<template>", Many) + "words",
        "class names" => "<div class='" + Numbered("comment-{0} ") + "'>words</div>",
        _ => "<script type='application/ld+json'>" + Repeat("[", 400_000) + "</script>words",
    };

    private static string Repeat(string part, int times) => new StringBuilder(part.Length * times).Insert(0, part, times).ToString();

    private static string Numbered(string format)
    {
        var all = new StringBuilder();
        for (var i = 0; i < Many / 4; i++) all.AppendFormat(CultureInfo.InvariantCulture, format, i);
        return all.ToString();
    }
}
