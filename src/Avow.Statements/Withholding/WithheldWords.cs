namespace Avow.Statements;

/// <summary>What stands in place of words that the editors of an archive withhold.</summary>
public static class WithheldWords
{
    /// <summary>The same whatever it stands for, so that nothing is told of what was there, and of no language. No letter, so that no search and no comparison takes it for a word.</summary>
    public const string Mark = "█████";

    /// <summary>What a place of an address is called that is withheld: of the source, only its host is told, and its number among all.</summary>
    public const string Path = "/withheld:";
}
