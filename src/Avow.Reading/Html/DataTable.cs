namespace Avow.Reading;

/// <summary>Tells tables that hold data from tables that only place things on the page.</summary>
internal static class DataTable
{
    private const int MaxCellChars = 200;

    /// <summary>Whether a row's cells belong together on one line.</summary>
    public static bool IsRow(PageNode row)
    {
        var cells = 0;
        foreach (var child in row.Element.Children)
        {
            if (child.LocalName is not ("td" or "th")) continue;
            cells++;
            if (HoldsBlocks(child)) return false;
        }

        return cells >= 2;
    }

    private static bool HoldsBlocks(AngleSharp.Dom.IElement cell)
    {
        var chars = 0;
        foreach (var child in cell.ChildNodes)
        {
            if (child is AngleSharp.Dom.IText text) chars += text.Length;
            else if (child is AngleSharp.Dom.IElement element)
            {
                if (!Tags.IsInline(element.LocalName) && !(element.LocalName is "br" or "p" && cell.ChildElementCount == 1)) return true;
                if (element.LocalName is not "br" && element.ChildElementCount > 3) return true;
            }
        }

        return chars > MaxCellChars;
    }
}
