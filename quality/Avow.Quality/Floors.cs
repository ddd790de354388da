namespace Avow.Quality;

/// <summary>What no change may fall under: a little below what was measured last, so that noise does not fail a build and a loss does.</summary>
internal static class Floors
{
    public const double MainText = 0.950;
    public const double Title = 0.90;
    public const double Author = 0.79;
    public const double Date = 0.895;

    public const double Beads = 0.955;
    public const double Omissions = 0.86;

    /// <summary>Where neither language is told, so that no lexicon is asked.</summary>
    public const double BeadsUntold = 0.92;

    public const double Verses = 0.985;

    // Of pairs of texts that are translations, and of pairs told, in the worst of four cuts.
    public const double DetectionRecall = 0.95;
    public const double DetectionPrecision = 0.98;

    /// <summary>Processor time of reading a page beside that of AngleSharp parsing it.</summary>
    public const double ReadingBesideParsing = 1.9;

    // Of the worse of two sets each: planted passages that are found, characters of them, characters told that were planted, pieces.
    public const double ReuseCaseRecall = 0.985;
    public const double ReuseCharRecall = 0.980;
    public const double ReuseCharPrecision = 0.972;
    public const double ReuseGranularity = 1.050;
    public const double ReuseLeastKind = 0.92;

    public const double SearchPrecision = 0.41;
    public const double SearchRecall = 0.93;
}
