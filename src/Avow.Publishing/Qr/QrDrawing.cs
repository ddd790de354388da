using System.Globalization;
using System.Text;

namespace Avow.Publishing;

/// <summary>Draws a code as SVG with its quiet zone of four modules, black on white whatever the page's colours are: that is what is read surely.</summary>
public static class QrDrawing
{
    private const int QuietModules = 4;

    /// <param name="code">What to draw.</param>
    /// <param name="label">What a reader who does not see it is told.</param>
    public static string Svg(QrCode code, string label)
    {
        var side = code.Size + (2 * QuietModules);
        var drawn = new StringBuilder();
        drawn.Append(CultureInfo.InvariantCulture, $"<svg class=\"qr\" role=\"img\" aria-label=\"{System.Net.WebUtility.HtmlEncode(label)}\" viewBox=\"0 0 {side} {side}\" width=\"{side * 4}\" height=\"{side * 4}\" shape-rendering=\"crispEdges\" xmlns=\"http://www.w3.org/2000/svg\"><rect width=\"{side}\" height=\"{side}\" fill=\"#fff\"/><path fill=\"#000\" d=\"");
        for (var row = 0; row < code.Size; row++)
        {
            for (var column = 0; column < code.Size; column++)
            {
                if (!code.IsDark(row, column)) continue;
                var from = column;
                while (column + 1 < code.Size && code.IsDark(row, column + 1)) column++;
                var length = column - from + 1;
                drawn.Append(CultureInfo.InvariantCulture, $"M{from + QuietModules} {row + QuietModules}h{length}v1h-{length}z");
            }
        }

        return drawn.Append("\"/></svg>").ToString();
    }
}
