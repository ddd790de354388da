namespace Avow.Publishing;

/// <summary>One file of a site.</summary>
/// <param name="Path">Below the site's folder, with forward slashes: "ru/t/0123456789ab.html".</param>
/// <param name="Bytes">All of it.</param>
public readonly record struct SiteFile(string Path, ReadOnlyMemory<byte> Bytes);
