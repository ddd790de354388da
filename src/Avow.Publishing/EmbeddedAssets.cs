using System.Collections.Frozen;
using System.Reflection;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>The files beside a room's pages, kept inside its assembly. Sheets and scripts are named by their content, so that a browser may keep them for ever.</summary>
public static class EmbeddedAssets
{
    private const string Prefix = "assets/";

    /// <returns>By address below the root: "assets/avow.0123456789abcdef.css".</returns>
    public static FrozenDictionary<string, Asset> In(Assembly assembly)
    {
        var found = new Dictionary<string, Asset>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            var digest = Sha256Digest.Of(bytes).ToString()[..16];
            var ending = Path.GetExtension(name);
            var isNamed = ending is ".css" or ".js";
            found[isNamed ? $"{name[..^ending.Length]}.{digest}{ending}" : name] = new Asset(bytes, TypeOf(ending), $"\"{digest}\"", isNamed);
        }

        return found.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string TypeOf(string ending) => ending switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".woff2" => "font/woff2",
        _ => "text/plain; charset=utf-8",
    };
}
