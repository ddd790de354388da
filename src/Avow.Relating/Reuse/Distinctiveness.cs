namespace Avow.Relating;

/// <summary>
/// How much a shared word says, by its length alone: in every language the commonest words are the short ones (Zipf's law of
/// abbreviation), so no list of function words per language is needed, and the value never depends on what else is archived.
/// </summary>
internal static class Distinctiveness
{
    public static float Of(WordScript script, ReadOnlySpan<char> letters) => script switch
    {
        WordScript.Ideographic => 0.34f,
        WordScript.Unspaced => 0.17f,
        _ => letters.Length switch
        {
            <= 3 => char.IsAsciiDigit(letters[0]) ? 0.6f : 0.3f,
            4 => 0.6f,
            5 => 0.8f,
            _ => 1f,
        },
    };
}
