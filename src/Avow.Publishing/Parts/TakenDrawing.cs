using System.Globalization;
using Avow.Statements;
using Microsoft.AspNetCore.Components.Rendering;

namespace Avow.Publishing;

/// <summary>
/// Draws who has words from whom as an arc diagram (M. Wattenberg 2002), in SVG 2: outlets below each other in order of time, arcs at their side, a
/// tip where the words arrived. The names stand apart from the arcs, so that no line crosses a name however many there are. On a page from right
/// to left it is drawn from the right edge, in a mirror.
/// </summary>
public sealed class TakenDrawing : PageComponent
{
    private const int RowPixels = 30;
    private const int TopPixels = 20;
    private const int ArcsPixels = 104;
    private const int LeastBulge = 16;
    private const int NamePixels = 14;

    /// <summary>What is left beside the arcs in a window of 320 pixels, in letters of the widest typeface we name.</summary>
    private const int MaxShortName = 19;

    public required TakenModel Of { get; init; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var svg = new SvgWriter(builder);
        var furthest = Math.Max(1, Of.Arcs.Select(arc => Math.Abs(arc.Taker - arc.Source)).DefaultIfEmpty(1).Max());
        svg.Open("svg", ("width", "100%"), ("height", Number(TopPixels + (RowPixels * Of.Outlets.Count))), ("role", "group"), ("aria-label", W.WhoHasWords), ("class", "travelled arcs"));
        if (IsMirrored) svg.Open("svg", ("x", "100%"), ("overflow", "visible"), ("role", "presentation"));
        foreach (var arc in Of.Arcs.Reverse()) Draw(svg, arc, furthest);
        for (var row = 0; row < Of.Outlets.Count; row++) Draw(svg, Of.Outlets[row], row);
        if (IsMirrored) svg.Close();
        svg.Close();
    }

    private bool IsMirrored => W.Language.IsRightToLeft;

    // From the edge at which the page's lines begin.
    private string Along(double pixels) => Number(IsMirrored ? -pixels : pixels);

    // For the pointer alone: the table has the same links for keys and for ears, in an order that can be followed.
    private void Draw(SvgWriter svg, TakenArc arc, int furthest)
    {
        var (from, to) = (Height(arc.Source), Height(arc.Taker));
        var bulge = LeastBulge + ((ArcsPixels - LeastBulge - 6) * Math.Sqrt((double)Math.Abs(arc.Taker - arc.Source) / furthest)) - (Lane(arc.Kind) * 4);
        var (rx, ry) = (Number(bulge), Number(Math.Abs(to - from) / 2.0));
        var @class = TravelDrawing.ClassOf(arc.Kind);
        var way = $"M{Along(ArcsPixels)} {Number(from)}A{rx} {ry} 0 0 {(to > from != IsMirrored ? 0 : 1)} {Along(ArcsPixels)} {Number(to)}";
        var width = 1.25 + Math.Min(2.5, Math.Log2(arc.Relations) / 2);
        svg.Open("a", ("href", A.Text(arc.Text, arc.Anchor)), ("class", "arc"), ("tabindex", "-1"), ("aria-hidden", "true"));
        svg.Open("title");
        svg.Words(W.TakenTimes(Page.NameOf(Of.Outlets[arc.Taker].Name).Name, arc.Kind, Page.NameOf(Of.Outlets[arc.Source].Name).Name, arc.Relations));
        svg.Close();
        svg.Empty("path", ("d", way), ("fill", "none"), ("class", "hit"));
        svg.Empty("path", ("d", way), ("fill", "none"), ("class", @class), ("stroke-width", Number(width + (arc.Kind == RelationKind.Translates ? 1.75 : 0))));
        if (arc.Kind == RelationKind.Translates) svg.Empty("path", ("d", way), ("fill", "none"), ("class", "inner"), ("stroke-width", "1.25"));
        svg.Empty("path", ("d", $"M{Along(ArcsPixels - 13)} {Number(to - 4)}l{Along(6)} 4l{Along(-6)} 4z"), ("class", $"tip {@class}"));
        svg.Close();
    }

    private void Draw(SvgWriter svg, TakenOutlet outlet, int row)
    {
        svg.Empty("circle", ("cx", Along(ArcsPixels)), ("cy", Number(Height(row))), ("r", "4.5"), ("class", "node"));
        if (outlet.Slug is { } slug) svg.Open("a", ("href", A.Organisation(slug)));
        Name(svg, outlet, row, "who short", MaxShortName);
        Name(svg, outlet, row, "who long", TravelDrawing.MaxLongNameWidth);
        if (outlet.Slug is not null) svg.Close();
    }

    private void Name(SvgWriter svg, TakenOutlet outlet, int row, string @class, int most)
    {
        var name = Page.NameOf(outlet.Name);
        svg.Open("text", ("x", Along(ArcsPixels + NamePixels)), ("y", Number(Height(row) + 4)), ("class", @class), ("lang", TagOf(name)));
        svg.Words(Isolated(TravelDrawing.Fitting(name.Name, most)));
        svg.Close();
    }

    private static int Height(int row) => TopPixels + (RowPixels * row);

    // Arcs of several kinds between two outlets lie beside each other.
    private static int Lane(RelationKind kind) => kind switch
    {
        RelationKind.Reprints or RelationKind.Revises => 0,
        RelationKind.Translates => 1,
        RelationKind.Quotes or RelationKind.Mentions => 2,
        _ => 3,
    };

    private static string Number(double pixels) => Math.Round(pixels, 1).ToString(CultureInfo.InvariantCulture);
}
