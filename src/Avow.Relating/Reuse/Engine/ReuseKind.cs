namespace Avow.Relating;

/// <summary>What a shared passage is by its shape alone; who took from whom, it does not say.</summary>
public enum ReuseKind
{
    /// <summary>Most of one text, in nearly its words.</summary>
    Reprint,

    /// <summary>Most of one text, with changed words.</summary>
    Revision,

    /// <summary>In quotation marks on one side at least.</summary>
    Quotation,

    /// <summary>A part of both.</summary>
    Excerpt,

    /// <summary>In so many texts that it says nothing of these two: a house phrase, a slogan, a footer.</summary>
    Boilerplate,
}
