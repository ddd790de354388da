using System.Globalization;
using Avow.Statements;
using Microsoft.AspNetCore.Components.Rendering;

namespace Avow.Publishing;

/// <summary>
/// Draws the picture as SVG 2 with places along the way in percent and heights in pixels: it fills any width, and letters
/// keep their size on a phone. Colours come from the style sheet by class.
/// </summary>
public sealed class TravelDrawing : PageComponent
{
    private const int RowPixels = 46;

    private const int LinePixels = 14;

    private const int TopPixels = 18;

    /// <summary>What two thirds of a window of 320 pixels hold, in letters of the widest typeface we name; a Chinese letter takes the room of two.</summary>
    private const int MaxNameWidth = 21;

    /// <summary>The same of the narrowest window in which the style sheet shows the longer name, 44rem.</summary>
    internal const int MaxLongNameWidth = 50;

    /// <summary>What a phone holds of the lighter line below.</summary>
    private const int MaxAboutWidth = 24;

    public required TravelPicture Of { get; init; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var svg = new SvgWriter(builder);
        var height = TopPixels + (RowPixels * Of.Nodes.Count);
        svg.Open("svg", ("width", "100%"), ("height", Number(height)), ("role", "group"), ("aria-label", W.Travelled), ("class", "travelled"));
        foreach (var edge in Of.Edges) Draw(svg, edge);
        for (var row = 0; row < Of.Nodes.Count; row++) Draw(svg, Of.Nodes[row], row);
        svg.Close();
    }

    private void Draw(SvgWriter svg, TravelEdge edge)
    {
        var (earlier, later) = (Along(Of.Nodes[edge.EarlierRow].Percent), Along(Of.Nodes[edge.LaterRow].Percent));
        var (top, bottom) = (Number(Height(edge.EarlierRow)), Number(Height(edge.LaterRow)));
        var @class = ClassOf(edge.Kind);
        svg.Empty("line", ("x1", earlier), ("x2", earlier), ("y1", top), ("y2", bottom), ("class", @class));
        svg.Empty("line", ("x1", earlier), ("x2", later), ("y1", bottom), ("y2", bottom), ("class", @class));
    }

    private void Draw(SvgWriter svg, TravelNode node, int row)
    {
        var (x, y) = (Along(node.Percent), Height(row));
        svg.Empty("circle", ("cx", x), ("cy", Number(y)), ("r", node.IsHere ? "7" : "5"), ("class", node.IsHere ? "node here" : "node"));
        svg.Open("a", ("href", A.Text(node.Line.Text)));
        var name = Page.NameOf(node.Line.Outlet);
        var fitting = Fitting(name.Name);
        Write(svg, Isolated(fitting), x, y, -1, fitting == name.Name ? "who" : "who short", TagOf(name));
        if (fitting != name.Name) Write(svg, Isolated(Fitting(name.Name, MaxLongNameWidth)), x, y, -1, "who long", TagOf(name));
        svg.Close();
        var lines = About(node);
        for (var line = 0; line < lines.Count; line++) Write(svg, lines[line], x, y, LinePixels * (line + 1), lines.Count > 1 ? "short" : null);
        if (lines.Count > 1) Write(svg, string.Join(" · ", lines), x, y, LinePixels, "long");
    }

    // What a phone has no room for stands there shortened or in two lines; the style sheet shows one of the two.
    private void Write(SvgWriter svg, string words, string x, int y, int below, string? @class, string? language = null)
    {
        svg.Open("text", ("x", x), ("y", Number(y)), ("dx", AsidePixels), ("dy", Number(below)), ("class", @class), ("lang", language));
        svg.Words(words);
        svg.Close();
    }

    // FSI and PDI (Unicode Standard Annex 9): a name from right to left must not carry the day away with it.
    private IReadOnlyList<string> About(TravelNode node)
    {
        var day = node.IsCaptureDate ? W.CapturedOn(node.Date) : W.ShortDay(node.Date);
        if (W.NameOf(node.Line.Language) is not { } language) return [day];
        return WidthOf(language) + WidthOf(day) + 3 <= MaxAboutWidth ? [$"\u2068{language}\u2069 · {day}"] : [$"\u2068{language}\u2069", day];
    }

    /// <summary>As much of a name as a width holds, counted in letters of the widest typeface we name.</summary>
    internal static string Fitting(string name, int maxWidth = MaxNameWidth)
    {
        var chars = Math.Min(name.Length, maxWidth);
        while (chars > 1 && WidthOf(name[..chars]) > maxWidth) chars--;
        return Shown.Name(name, chars);
    }

    // From the CJK radicals on letters stand in squares.
    private static int WidthOf(string words) => words.Sum(c => c >= '\u2E80' ? 2 : 1);

    private static int Height(int row) => TopPixels + (RowPixels * row);

    /// <summary>How a relation is drawn, everywhere the same.</summary>
    internal static string ClassOf(RelationKind kind) => kind switch
    {
        RelationKind.Translates => "render",
        RelationKind.Quotes or RelationKind.Mentions => "loose",
        RelationKind.RepliesTo => "reply",
        _ => "travel",
    };

    private static string Number(int pixels) => pixels.ToString(CultureInfo.InvariantCulture);

    // Time runs as the page is read.
    private string Along(double percent) => $"{(W.Language.IsRightToLeft ? 100 - percent : percent).ToString(CultureInfo.InvariantCulture)}%";
}
