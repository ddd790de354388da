using Avow.Statements;

namespace Avow.Publishing;

/// <summary>From where a site is copied: a folder, or the web. Safe for many threads.</summary>
public interface ISiteSource
{
    /// <summary>Where it is, as people are told.</summary>
    string Name { get; }

    /// <summary>At most so many files are asked for at once.</summary>
    int AtOnce { get; }

    /// <summary>Writes one file of the site, and never a byte more than allowed.</summary>
    /// <param name="path">Below the site, one that <see cref="SitePath.IsInside"/>.</param>
    /// <param name="to">Where its bytes go.</param>
    /// <param name="maxBytes">A longer one is refused with TooLarge.</param>
    /// <param name="cancel">Ends it.</param>
    /// <returns>How many bytes it has; Interrupted, TooSlow or Unreachable where asking again may help.</returns>
    Task<Outcome<long>> CopyAsync(string path, Stream to, long maxBytes, CancellationToken cancel);
}
