using System.Text;

namespace Avow.LanguageTraining;

/// <summary>Walks over unpacked packages and gathers, for each language, the distinct lines written in it.</summary>
internal sealed class Collector(ClassTable table)
{
    /// <summary>Most letters kept of one source for one language (characters): no package drowns the others.</summary>
    private const int MostOfOneSource = 1_500_000;

    private readonly SortedDictionary<string, SortedDictionary<string, List<string>>> lines = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), int> sizes = [];
    private readonly HashSet<(string, string)> seen = [];

    public void Packages(string root)
    {
        foreach (var file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            foreach (var (code, source, line) in SourceFiles.Lines(file[root.Length..].Replace('\\', '/'), file)) Take(table.OfCode(code), source, line);
        }
    }

    public void Declarations(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.html").Order(StringComparer.Ordinal))
        {
            var classes = table.OfDeclaration(Path.GetFileNameWithoutExtension(file)).ToArray();
            if (classes.Length == 0) continue;
            foreach (var line in Declaration.LaterArticles(File.ReadAllText(file))) Take(classes, "udhr", line);
        }
    }

    public void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var (name, sources) in lines)
        {
            using var writer = new StreamWriter(Path.Combine(folder, name + ".txt"), append: false, new UTF8Encoding(false));
            foreach (var (source, texts) in sources)
            {
                foreach (var text in texts) writer.Write($"{source}\t{text}\n");
            }
        }
    }

    private void Take(IEnumerable<LanguageClass> classes, string source, string raw)
    {
        var line = Cleaning.Clean(raw);
        if (line.Length < 3) return;
        foreach (var one in classes)
        {
            if (!Cleaning.IsMostly(line, one.Letters) || !seen.Add((one.Name, line))) continue;
            var size = sizes.GetValueOrDefault((one.Name, source));
            if (size > MostOfOneSource) continue;
            sizes[(one.Name, source)] = size + line.Length;
            if (!lines.TryGetValue(one.Name, out var sources)) lines[one.Name] = sources = new(StringComparer.Ordinal);
            if (!sources.TryGetValue(source, out var list)) sources[source] = list = [];
            list.Add(line);
            return;
        }
    }
}
