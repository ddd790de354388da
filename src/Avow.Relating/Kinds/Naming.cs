namespace Avow.Relating;

/// <summary>How plainly a text says where it has its words from; the lower, the plainer.</summary>
internal enum Naming
{
    /// <summary>"Source: …", "originally published at …", with the very address.</summary>
    AsSource,

    /// <summary>The same with the address of the site only.</summary>
    SiteAsSource,

    /// <summary>It links to the very address.</summary>
    ByLink,

    Not,
}
