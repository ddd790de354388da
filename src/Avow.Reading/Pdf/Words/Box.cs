namespace Avow.Reading;

/// <summary>A rectangle on a page: points (1/72 inch) from the left and from the top.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    /// <summary>Larger than any sheet that is printed (points); PDF itself ends at 14,400 (ISO 32000-1, annex C.2).</summary>
    private const double Farthest = 1_000_000;

    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public double Middle => (Top + Bottom) / 2;

    public double Centre => (Left + Right) / 2;

    /// <summary>Whether it is a rectangle at all; what a hostile file gives may be none.</summary>
    public bool IsSane => Left > -Farthest && Top > -Farthest && Right < Farthest && Bottom < Farthest && Right >= Left && Bottom > Top;

    public Box Cover(Box other) => new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    /// <summary>How much of the lower of the two stands beside the other, 0 to 1.</summary>
    public double Beside(Box other)
    {
        var shared = Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top);
        return shared <= 0 ? 0 : shared / Math.Min(Height, other.Height);
    }

    public double Across(Box other) => Math.Max(0, Math.Min(Right, other.Right) - Math.Max(Left, other.Left));
}
