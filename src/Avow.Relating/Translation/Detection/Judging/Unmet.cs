namespace Avow.Relating;

/// <summary>Which clues speak against a translation when they are not met again.</summary>
internal enum Unmet
{
    /// <summary>None: only lengths are looked at.</summary>
    None,

    /// <summary>All but meanings, which not every language has.</summary>
    Others,

    /// <summary>Meanings also: both are in languages whose words have them.</summary>
    Meanings,
}
