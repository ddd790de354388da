using System.Text;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>
/// A QR code (ISO/IEC 18004:2015): byte mode, UTF-8, error correction level M, the smallest of versions 1 to 40 that holds the words, the mask
/// with the least penalty. The same words give the same code. Without the quiet zone of four modules that must stand around it.
/// </summary>
public sealed class QrCode
{
    private readonly bool[,] dark;

    private QrCode(bool[,] dark) => this.dark = dark;

    /// <summary>Modules on a side: 21 to 177.</summary>
    public int Size => dark.GetLength(0);

    public bool IsDark(int row, int column) => dark[row, column];

    /// <returns>TooLarge for more than 2,331 bytes.</returns>
    public static Outcome<QrCode> Of(string words)
    {
        var bytes = Encoding.UTF8.GetBytes(words);
        for (var version = 1; version <= QrVersion.Last; version++)
        {
            var form = new QrVersion(version);
            if (QrBits.BytesNeeded(form, bytes.Length) > form.DataBytes) continue;
            return new QrCode(QrDrawingBoard.Draw(form, QrBlocks.Interleaved(form, QrBits.Of(form, bytes))));
        }

        return new Problem(ProblemKind.TooLarge, "The words of a QR code", "no version holds so many", "Shorten them to 2,331 bytes.");
    }
}
