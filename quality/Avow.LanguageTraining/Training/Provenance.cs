using System.Security.Cryptography;
using System.Text;

namespace Avow.LanguageTraining;

/// <summary>What the model says of its making: for each class the letters taken from each kind of source, and a digest of the collected texts.</summary>
internal static class Provenance
{
    public static string Of(ClassTable table, string corpusFolder)
    {
        var text = new StringBuilder("Counts only, made by quality/Avow.LanguageTraining from the packages its README lists. Characters by source:\n");
        foreach (var one in table.All)
        {
            var file = Path.Combine(corpusFolder, one.Name + ".txt");
            if (!File.Exists(file)) continue;
            var sources = File.ReadLines(file).GroupBy(l => l[..l.IndexOf('\t', StringComparison.Ordinal)], l => l.Length).OrderBy(g => g.Key, StringComparer.Ordinal);
            text.Append(one.Name).Append(' ').AppendJoin(' ', sources.Select(s => $"{s.Key}:{s.Sum()}")).Append(" sha256:").Append(Digest(file)).Append('\n');
        }

        return text.ToString();
    }

    private static string Digest(string file)
    {
        using var stream = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(stream))[..16];
    }
}
