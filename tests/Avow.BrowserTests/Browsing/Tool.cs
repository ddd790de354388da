namespace Avow.BrowserTests;

/// <summary>What a test may need beside a browser.</summary>
public enum Tool
{
    None,

    /// <summary>axe-core, the engine that looks for what shuts people out.</summary>
    Axe,

    /// <summary>The Nu HTML checker, a program for Java.</summary>
    Checker,

    /// <summary>The checker of e-books, a program for Java.</summary>
    EpubCheck,

    /// <summary>Kiwix's tools: zimwriterfs, zimcheck and kiwix-serve.</summary>
    Zim,

    /// <summary>What looks into printed files: poppler's tools, and zbarimg, which reads codes.</summary>
    Print,

    /// <summary>npm's indexer of words.</summary>
    Pagefind,
}
