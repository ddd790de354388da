namespace Avow.Publishing;

/// <summary>A glyph where it is drawn.</summary>
/// <param name="Code">In its typeface.</param>
/// <param name="X">In the space of its line.</param>
/// <param name="Y">The same, upwards or downwards as the line has it.</param>
/// <param name="Advance">How far the pen moves.</param>
internal readonly record struct PdfGlyph(int Code, double X, double Y, double Advance)
{
    public double End => X + Advance;
}
