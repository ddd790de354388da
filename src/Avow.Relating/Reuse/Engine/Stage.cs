namespace Avow.Relating;

/// <summary>What the search for shared passages spends its time on, in this order.</summary>
public enum Stage
{
    /// <summary>The texts are fetched from where they are.</summary>
    Read,

    /// <summary>They are cut into words, and the words counted.</summary>
    Words,

    /// <summary>Runs of words become seeds.</summary>
    Shingles,

    /// <summary>Seeds that agree are brought together.</summary>
    Sort,

    /// <summary>Texts that share a seed are paired.</summary>
    Pairs,

    /// <summary>Seeds that two texts share are joined, and pairs with too little dropped.</summary>
    Chain,

    /// <summary>The rest is aligned to the words.</summary>
    Align,

    /// <summary>What was found is handed on.</summary>
    Write,
}
