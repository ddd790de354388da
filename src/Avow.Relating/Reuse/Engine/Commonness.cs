namespace Avow.Relating;

/// <summary>What a passage must say to be reported: more, the more texts have its rarest words together.</summary>
internal sealed class Commonness(Information information)
{
    // Measured on shared/data/reuse, ats and news: at 40 each sixth planted quotation of six words is lost below it, at 36 half as many
    // more agreements by chance are reported.
    private const double BitsBeyondPlace = 40;

    // For every doubling of the texts beyond two: what six have is a turn of phrase, a verse or a slogan unless it is longer.
    private const double BitsPerDoubling = 8;

    private const double MaxBitsForSpread = 40;

    // A pair is aligned on less than a passage needs, because words changed or misread between the seeds hide what else agrees.
    private const double BitsHidden = 18;

    public double Needed(int spread) => information.OfPlace + BitsBeyondPlace + ForSpread(spread);

    public double NeededToAlign(int spread) => Needed(spread) - BitsHidden;

    private static double ForSpread(int spread) => Math.Min(MaxBitsForSpread, BitsPerDoubling * spread / 2);
}
