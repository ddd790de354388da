namespace Avow.Capturing;

/// <summary>Why a record of a crawl was not taken in, though nothing is wrong with it.</summary>
public enum PassedOver
{
    Picture,

    /// <summary>Sound or film.</summary>
    Recording,

    /// <summary>A style sheet or a font.</summary>
    Style,
    Script,

    /// <summary>Data for a program: what a page's script asked for (JSON).</summary>
    Data,

    /// <summary>Of a type that holds no text.</summary>
    OtherType,

    /// <summary>It pointed elsewhere (3xx); what it pointed to is a record of its own.</summary>
    Redirect,

    /// <summary>Any other status than 200 and 203: a page that was not there, a part of a file.</summary>
    NoPage,

    /// <summary>An answer without content.</summary>
    Empty,

    /// <summary>Made by the crawler, not received: a conversion, a description, a log.</summary>
    MadeByCrawler,

    /// <summary>Of an address that is no web page's: a name look-up, an FTP listing.</summary>
    OtherAddress,
}
