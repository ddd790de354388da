using System.Globalization;
using System.Text;

namespace Avow.Publishing;

/// <summary>The rules of the pages: their size and margins, what runs at their heads and feet (CSS Paged Media Module Level 3, section 4).</summary>
internal static class PrintSheet
{
    private const int MaxHeadChars = 56;

    private static readonly string Common = Encoding.UTF8.GetString(PrintFaces.Read("print.css"));

    /// <param name="texts">At least one.</param>
    /// <param name="form">How it lies on paper.</param>
    /// <param name="links">Where links lead.</param>
    /// <param name="wording">In which the file speaks.</param>
    /// <param name="isRightToLeft">On which side the pages turn.</param>
    public static string Of(IReadOnlyList<PrintedText> texts, PrintForm form, BookLinks links, Wording wording, bool isRightToLeft)
    {
        var css = new StringBuilder(Common);
        var (outer, inner, head, foot) = form.Page.IsSmall ? (15, 17, 19, 18) : (34, 34, 28, 26);
        css.Append(CultureInfo.InvariantCulture, $"@page {{ size: {form.Page.WidthMillimetres}mm {form.Page.HeightMillimetres}mm; margin: {head}mm {outer}mm {foot}mm {inner}mm }}\n");
        // Of a booklet the outer margin is the narrower; its pages face each other.
        css.Append(CultureInfo.InvariantCulture, $"@page :left {{ margin-left: {outer}mm; margin-right: {inner}mm }} @page :right {{ margin-left: {inner}mm; margin-right: {outer}mm }}\n");
        var boxes = isRightToLeft ? ("right", "left") : ("left", "right");
        foreach (var text in texts) AppendHeads(css, text, links, wording, form, boxes);
        return css.ToString();
    }

    private static void AppendHeads(StringBuilder css, PrintedText text, BookLinks links, Wording wording, PrintForm form, (string Start, string End) sides)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"t{text.Number}");
        var day = text.First.Here.Date is { } on ? wording.ShortDay(on) : wording.Undated;
        css.Append(CultureInfo.InvariantCulture, $".{name} {{ page: {name} }}\n");
        foreach (var isLeft in (bool[])[true, false])
        {
            // Of facing pages the number stands outside.
            var (start, end) = form.IsBooklet ? isLeft ? ("right", "left") : ("left", "right") : sides;
            var which = isLeft ? ":left" : ":right";
            css.Append(CultureInfo.InvariantCulture, $"@page {name}{which} {{ @top-{start} {{ content: {Quoted(Shown.Name(text.Title, MaxHeadChars))}; text-align: {start} }} @top-{end} {{ content: {Quoted(day)}; text-align: {end} }} ");
            css.Append(CultureInfo.InvariantCulture, $"@bottom-{start} {{ content: {Quoted(PrintAddress.Of(text.First, links)?.AtFoot ?? "")}; text-align: {start} }} @bottom-{end} {{ content: counter(page) \" / \" counter(pages); text-align: {end} }} }}\n");
        }
    }

    // CSS Syntax Module Level 3, section 4.3.7: an escape ends with a space. Isolated, so that a title turns no line around it (Unicode Standard Annex 9).
    private static string Quoted(string foreign)
    {
        if (foreign.Length == 0) return "none";
        var written = new StringBuilder("\"\\2068 ");
        foreach (var rune in foreign.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value == ' ') written.Append(rune);
            else written.Append(CultureInfo.InvariantCulture, $"\\{rune.Value:x} ");
        }

        return written.Append("\\2069 \"").ToString();
    }
}
