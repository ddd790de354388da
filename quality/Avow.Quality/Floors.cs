namespace Avow.Quality;

/// <summary>What no change may fall under: a little below what was measured last, so that noise does not fail a build and a loss does.</summary>
internal static class Floors
{
    public const double MainText = 0.938;
    public const double Title = 0.88;
    public const double Author = 0.60;
    public const double Date = 0.865;

    /// <summary>Processor time of reading a page beside that of AngleSharp parsing it.</summary>
    public const double ReadingBesideParsing = 2.2;
}
