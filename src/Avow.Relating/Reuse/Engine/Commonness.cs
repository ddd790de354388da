namespace Avow.Relating;

/// <summary>
/// What a passage must say to be reported, in bits of the collection: enough not to be there by chance, more the more texts have its
/// rarest words together, and more the more of its words disagree.
/// </summary>
/// <remarks>All constants were measured on shared/data/reuse, ats and news, each the check of the other.</remarks>
internal sealed class Commonness(double bitsOfPlace)
{
    // Natural language repeats itself more than independent words would. On ats 46 keeps 85 % of the planted quotations of five to
    // nine words and 42 keeps 92 %; 40 keeps no more and lets 0.3 % more false characters through.
    private const double BitsBeyondPlace = 42;

    // For every doubling of the texts beyond two: what six have is a turn of phrase, a verse or a slogan unless it is longer.
    private const double BitsPerDoubling = 10;

    private const double MaxBitsForSpread = 40;

    // For all words disagreeing, beyond a share that is free: two translations of one report agree in every second word over whole
    // paragraphs, and so does a text with one word in four changed, but that is longer.
    private const double BitsPerDisagreement = 500;
    private const double FreeDisagreement = 0.03;

    // Less agreement is none, however long.
    private const double MinLikeness = 0.62;

    // Words between quotation marks, or in lines of their own, are likely another's; words out of the middle of a sentence on both sides
    // are more often a name or a turn of phrase. Without the latter twice as many passages of ats and news are nobody's.
    private const double BitsForBeingSetOff = 14;
    private const double BitsForBeingInside = 14;

    // A pair is aligned on less than a passage needs, because words changed or misread between the seeds hide what else agrees.
    private const double BitsHidden = 28;

    // Of what a passage needs alone, beside a stronger one: with 0.6 a tenth more characters of ats and news are nobody's.
    private const double ShareNear = 0.9;

    private readonly double least = bitsOfPlace + BitsBeyondPlace;

    public Commonness(Information information) : this(information.OfPlace)
    {
    }

    public bool IsEnough(WordSpan span, int spread, Setting setting) =>
        span.Likeness >= MinLikeness
        && span.Bits >= least + ForSpread(spread) + BitsPerDisagreement * Math.Max(0, 1 - span.Likeness - FreeDisagreement)
            + setting switch { Setting.SetOff => -BitsForBeingSetOff, Setting.Inside => BitsForBeingInside, _ => 0 };

    /// <summary>For a passage close to a stronger one.</summary>
    public bool IsEnoughNear(WordSpan span) => span.Bits >= least * ShareNear;

    public bool IsWorthAligning(double bits, int spread) => bits >= least + ForSpread(spread) - BitsHidden;

    private static double ForSpread(int spread) => Math.Min(MaxBitsForSpread, BitsPerDoubling * spread / 2);
}
