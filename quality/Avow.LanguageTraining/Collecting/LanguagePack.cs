using System.IO.Compression;
using System.Text.RegularExpressions;

namespace Avow.LanguageTraining;

/// <summary>Reads a browser's language pack: Fluent, property and DTD files in a zip.</summary>
internal static partial class LanguagePack
{
    public static IEnumerable<string> Lines(string file)
    {
        using var zip = ZipFile.OpenRead(file);
        foreach (var entry in zip.Entries.OrderBy(e => e.FullName, StringComparer.Ordinal))
        {
            if (Path.GetExtension(entry.Name) is not (".ftl" or ".properties" or ".dtd")) continue;
            using var reader = new StreamReader(entry.Open());
            while (reader.ReadLine() is { } line)
            {
                if (line.Length > 0 && line[0] != '#' && Value().Match(line) is { Success: true } value) yield return value.Groups[1].Value.TrimEnd('"', '>');
            }
        }
    }

    [GeneratedRegex(@"^(?:[A-Za-z0-9._-]+ *= *|<!ENTITY +[^ ]+ +""| +\.[a-z]+ *= *| {4,})([^{}]{8,})$", RegexOptions.NonBacktracking)]
    private static partial Regex Value();
}
