using System.Globalization;
using System.Runtime.InteropServices;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>What besides the archive decides over the bytes of a site: the program with its words and assets, what it runs on, and what was wished for.</summary>
internal static class SiteMaker
{
    public static string Of(SiteWishes wishes, string archiveName) => Sha256Digest.OfParts(
    [
        .. Programs.Value,
        RuntimeInformation.FrameworkDescription,
        CultureInfo.InvariantCulture.CompareInfo.Version.FullVersion.ToString(CultureInfo.InvariantCulture),
        string.Join(' ', wishes.Languages.Select(language => language.Tag)),
        wishes.Origin ?? "",
        wishes.WithCaptureBytes ? "captures" : "",
        wishes.WithBooks ? "books" : "",
        wishes.KeepsMetadata ? "metadata" : "",
        wishes.Indexer?.Version ?? "",
        archiveName,
    ]).ToString();

    // The compiler names each module by all that is in it, what is embedded too (deterministic builds).
    private static readonly Lazy<IReadOnlyList<string>> Programs = new(() =>
    [
        .. AppDomain.CurrentDomain.GetAssemblies()
            .Where(assembly => assembly == typeof(SiteMaker).Assembly || (assembly.GetName().Name is { } name && (name == "avow" || (name.StartsWith("Avow.", StringComparison.Ordinal) && name is not ("Avow.Tests" or "Avow.Benchmarks" or "Avow.Desk" or "Avow.Capturing")))))
            .OrderBy(assembly => assembly.GetName().Name, StringComparer.Ordinal)
            .Select(assembly => $"{assembly.GetName().Name} {assembly.ManifestModule.ModuleVersionId}"),
    ]);
}
