namespace Avow.Publishing;

/// <summary>A size of paper, upright (ISO 216; ANSI/ASME Y14.1).</summary>
/// <param name="Name">As people ask for it.</param>
/// <param name="WidthMillimetres">Of the shorter side.</param>
/// <param name="HeightMillimetres">Of the longer side.</param>
public sealed record PaperSize(string Name, double WidthMillimetres, double HeightMillimetres)
{
    private const double PointsPerMillimetre = 72 / 25.4;

    public static PaperSize A4 { get; } = new("a4", 210, 297);

    public static PaperSize A5 { get; } = new("a5", 148, 210);

    public static PaperSize Letter { get; } = new("letter", 215.9, 279.4);

    /// <summary>A sheet of letter, folded.</summary>
    public static PaperSize HalfLetter { get; } = new("half-letter", 139.7, 215.9);

    /// <summary>Those on which leaflets are printed.</summary>
    public static IReadOnlyList<PaperSize> All { get; } = [A4, A5, Letter];

    /// <summary>Points are those of PDF, 72 to the inch.</summary>
    public double WidthPoints => WidthMillimetres * PointsPerMillimetre;

    public double HeightPoints => HeightMillimetres * PointsPerMillimetre;

    /// <summary>Whether its lines are set in the smaller size.</summary>
    public bool IsSmall => WidthMillimetres < 180;
}
