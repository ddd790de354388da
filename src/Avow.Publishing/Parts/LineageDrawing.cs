using System.Globalization;
using Microsoft.AspNetCore.Components.Rendering;

namespace Avow.Publishing;

/// <summary>
/// Draws a lineage as SVG 2: one text a row, a copy below and further along than its source, an elbow between them. Branches stand
/// whole below their text, so no line crosses a name. Places along the way are in percent and heights in pixels, as in <see cref="TravelDrawing"/>.
/// </summary>
public sealed class LineageDrawing : PageComponent
{
    private const int RowPixels = 46;

    private const int LinePixels = 14;

    private const int TopPixels = 18;

    /// <summary>Where the deepest copies stand, in percent; what is left of a phone's width holds a name.</summary>
    private const double LastPercent = 26;

    private const double FirstPercent = 2;

    private const double MostPercentAStep = 6;

    /// <summary>Letters that fit beside the deepest node on 320 pixels.</summary>
    private const int MaxNameWidth = 21;

    public required LineageModel Of { get; init; }

    private IReadOnlyList<LineageRow> Rows => Of.Rows;

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var svg = new SvgWriter(builder);
        var drawn = Math.Min(Rows.Count, LineageModel.MaxDrawn);
        svg.Open("svg", ("width", "100%"), ("height", Number(TopPixels + (RowPixels * drawn))), ("role", "group"), ("aria-label", W.LineageTitle), ("class", "travelled lineage"));
        for (var row = 0; row < drawn; row++) DrawElbow(svg, row);
        for (var row = 0; row < drawn; row++) DrawText(svg, row);
        svg.Close();
    }

    private void DrawElbow(SvgWriter svg, int row)
    {
        if (Rows[row].Parent is not { } parent) return;
        var (from, to, top, bottom) = (PlaceOf(parent), PlaceOf(row), Number(Height(parent)), Number(Height(row)));
        var @class = Rows[row].IsUnsure ? "loose" : "travel";
        svg.Empty("line", ("x1", from), ("x2", from), ("y1", top), ("y2", bottom), ("class", @class));
        svg.Empty("line", ("x1", from), ("x2", to), ("y1", bottom), ("y2", bottom), ("class", @class));
    }

    private void DrawText(SvgWriter svg, int row)
    {
        var (here, x, y) = (Rows[row], PlaceOf(row), Number(Height(row)));
        svg.Empty("circle", ("cx", x), ("cy", y), ("r", here.Parent is null ? "7" : "5"), ("class", here.Line is null ? "node absent" : here.Parent is null ? "node here" : "node"));
        if (here.Line is { } line) svg.Open("a", ("href", A.Text(line.Text)));
        var said = here.Line is { Outlet: { } outlet } ? Page.NameOf(outlet) : new(W.Language.Tag, here.Address is null ? W.NotInArchive : W.NamedSource);
        var name = said.Name;
        var fitting = TravelDrawing.Fitting(name, MaxNameWidth - 2);
        DrawName(svg, here, said with { Name = fitting }, x, y, fitting == name ? "who" : "who short");
        if (fitting != name) DrawName(svg, here, said with { Name = TravelDrawing.Fitting(name, TravelDrawing.MaxLongNameWidth - 2) }, x, y, "who long");
        if (here.Line is not null) svg.Close();
        svg.Open("text", ("x", x), ("y", y), ("dx", AsidePixels), ("dy", Number(LinePixels)));
        svg.Words(About(here));
        svg.Close();
    }

    // A window has room for more of a name than a phone: the style sheet shows one of the two. FSI and PDI (Unicode Standard
    // Annex 9) keep a name from right to left beside its letter.
    private void DrawName(SvgWriter svg, LineageRow row, NameLine name, string x, string y, string @class)
    {
        svg.Open("text", ("x", x), ("y", y), ("dx", AsidePixels), ("dy", "-1"), ("class", @class), ("lang", TagOf(name)));
        svg.Words(row.Siglum is { } siglum ? $"{siglum}\u2002\u2068{name.Name}\u2069" : Isolated(name.Name));
        svg.Close();
    }

    private string About(LineageRow row)
    {
        var day = row.Line is { Date: { } date } ? W.ShortDay(date)
            : row.Line is { } line ? W.CapturedOn(DateOnly.FromDateTime(line.CapturedAt.UtcDateTime))
            : row.Origin.NotAfter is { } by ? W.By(by) : "";
        var differs = row.Parent is null || row.Line is null ? "" : W.ShortDifference(row.Origin.Differences);
        return string.Join(" · ", new[] { day, differs }.Where(part => part.Length > 0));
    }

    private string PlaceOf(int row)
    {
        var step = Math.Min(MostPercentAStep, (LastPercent - FirstPercent) / Math.Max(1, Rows.Take(LineageModel.MaxDrawn).Max(drawn => drawn.Depth)));
        var along = Math.Round(FirstPercent + (step * Rows[row].Depth), 2);
        return $"{(W.Language.IsRightToLeft ? 100 - along : along).ToString(CultureInfo.InvariantCulture)}%";
    }

    private static int Height(int row) => TopPixels + (RowPixels * row);

    private static string Number(int pixels) => pixels.ToString(CultureInfo.InvariantCulture);
}
