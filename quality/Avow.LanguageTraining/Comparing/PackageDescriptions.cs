namespace Avow.LanguageTraining;

/// <summary>First paragraphs of Debian's package descriptions, translated by hand: sentences full of foreign names and terms.</summary>
internal static class PackageDescriptions
{
    public static IEnumerable<(string Tag, string Text)> Of(string folder)
    {
        var english = Paragraphs(Path.Combine(folder, "Translation-en")).ToHashSet(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "Translation-*").Order(StringComparer.Ordinal))
        {
            var tag = file[(file.LastIndexOf('-') + 1)..].Split('_')[0];
            foreach (var paragraph in tag == "en" ? english : Paragraphs(file).Where(p => !english.Contains(p))) yield return (tag, paragraph);
        }
    }

    private static IEnumerable<string> Paragraphs(string file)
    {
        var paragraph = string.Empty;
        var isFirst = false;
        foreach (var line in File.ReadLines(file))
        {
            if (line.StartsWith("Description-", StringComparison.Ordinal) && !line.StartsWith("Description-md5", StringComparison.Ordinal)) (paragraph, isFirst) = (string.Empty, true);
            else if (isFirst && line.StartsWith(' ') && line.Trim() is not "." and { Length: > 0 } words) paragraph += ' ' + words;
            else if (isFirst)
            {
                isFirst = false;
                var folded = TrialLines.Folded(paragraph, 400);
                if (folded.Length >= 40) yield return folded;
            }
        }
    }
}
