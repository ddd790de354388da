namespace Avow.Reading;

/// <summary>One language in one script, as the model knows it.</summary>
/// <param name="Tag">BCP 47, as it is returned.</param>
/// <param name="Letters">The script whose letters carry it.</param>
/// <param name="Prior">What it is given before the first letter (steps of the model): the widely written go first.</param>
/// <param name="Typical">What a letter of its texts scores on the average (sixteenths of a step): gibberish scores a quarter of it.</param>
internal sealed record ModelClass(string Tag, Script Letters, int Prior, int Typical)
{
    public const int TypicalUnit = 16;
}
