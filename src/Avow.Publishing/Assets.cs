using System.Collections.Frozen;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>One file that the pages need beside themselves.</summary>
/// <param name="Bytes">As they lie in the program.</param>
/// <param name="ContentType">Media type.</param>
/// <param name="ETag">Strong entity tag with its quotation marks (RFC 9110, section 8.8.3).</param>
/// <param name="IsNamedByContent">True when the address holds the digest, so that it may be kept for ever.</param>
public sealed record Asset(ReadOnlyMemory<byte> Bytes, string ContentType, string ETag, bool IsNamedByContent);

/// <summary>Style sheet, script and typefaces, kept inside the program. Read once; safe for many threads.</summary>
public static class Assets
{
    private static readonly FrozenDictionary<string, Asset> ByPath = EmbeddedAssets.In(typeof(Assets).Assembly);

    /// <summary>The style sheet's address below the root; it changes whenever a byte of the sheet changes.</summary>
    public static string StylesheetPath { get; } = ByPath.Keys.Single(path => path.StartsWith("assets/avow.", StringComparison.Ordinal));

    /// <summary>The address below the root of the one script, which helps who types a search; it changes whenever a byte of it changes.</summary>
    public static string SearchScriptPath { get; } = ByPath.Keys.Single(path => path.StartsWith("assets/search.", StringComparison.Ordinal));

    /// <summary>The same of the script that searches where no server does.</summary>
    public static string FindScriptPath { get; } = ByPath.Keys.Single(path => path.StartsWith("assets/find.", StringComparison.Ordinal));

    /// <summary>The same of the module with which that one asks the indexes of another maker.</summary>
    public static string InflectedScriptPath { get; } = ByPath.Keys.Single(path => path.StartsWith("assets/inflected.", StringComparison.Ordinal));

    /// <summary>Every address below the root at which there is an asset, sorted: what a static mirror writes.</summary>
    public static IReadOnlyList<string> Paths { get; } = [.. ByPath.Keys.Order(StringComparer.Ordinal)];

    /// <param name="untrustedPath">An address below the root, with or without the leading slash.</param>
    /// <returns>The asset, or null when there is none.</returns>
    public static Asset? Find(string untrustedPath) => ByPath.GetValueOrDefault(untrustedPath.TrimStart('/'));

    /// <summary>The typefaces that a page needs for its first lines; scripts we have no face for are set in the reader's own.</summary>
    /// <param name="language">Of the text on the page (BCP 47).</param>
    /// <param name="speaking">In which the page itself speaks.</param>
    public static IReadOnlyList<string> FacesFor(string language, string speaking) =>
        // Digits and spaces are Latin on every page, so that both Latin faces are needed in any case.
        [.. new[] { Face("sans-3", "latin"), Face("serif-4", "latin"), Face("sans-3", ScriptOf(speaking)), Face("serif-4", ScriptOf(language)) }.OfType<string>().Distinct(StringComparer.Ordinal)];

    private static string? Face(string family, string? script) => script is null ? null : $"assets/fonts/source-{family}-{script}-wght-normal.woff2";

    private static string? ScriptOf(string language) => Languages.Primary(language) switch
    {
        "ru" or "uk" or "be" or "bg" or "sr" or "mk" or "kk" or "ky" or "mn" or "tg" or "tt" => "cyrillic",
        "el" => "greek",
        "ar" or "fa" or "ur" or "he" or "zh" or "ja" or "ko" or "hi" or "th" => null,
        _ => "latin",
    };
}
