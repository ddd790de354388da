namespace Avow.LanguageTraining;

/// <summary>The languages to be learned, as listed in languages.txt.</summary>
internal sealed class ClassTable
{
    private readonly ILookup<string, LanguageClass> byCode;
    private readonly ILookup<string, LanguageClass> byDeclaration;

    private ClassTable(IReadOnlyList<LanguageClass> all)
    {
        All = all;
        byCode = all.SelectMany(c => c.Codes.Append(c.Tag.ToLowerInvariant()).Select(code => (code, c))).Distinct().ToLookup(p => p.code, p => p.c);
        byDeclaration = all.SelectMany(c => c.Declarations.Select(d => (d, c))).ToLookup(p => p.d, p => p.c);
    }

    public IReadOnlyList<LanguageClass> All { get; }

    public static ClassTable Read(string path) => new([.. File.ReadLines(path).Where(l => l.Length > 0 && l[0] != '#').Select(Parse)]);

    /// <summary>The classes that a source's code may mean: "sr" is written in two scripts.</summary>
    public IEnumerable<LanguageClass> OfCode(string code)
    {
        var tag = code.ToLowerInvariant().Replace('_', '-').Replace('@', '-');
        var dot = tag.IndexOf('.', StringComparison.Ordinal);
        return byCode[dot < 0 ? tag : tag[..dot]];
    }

    public IEnumerable<LanguageClass> OfDeclaration(string file) => byDeclaration[file];

    private static LanguageClass Parse(string line)
    {
        var fields = line.Split('|', StringSplitOptions.TrimEntries);
        return new(fields[0], fields[1], List(fields[2]), List(fields[3]), int.Parse(fields[4], System.Globalization.CultureInfo.InvariantCulture));
    }

    private static string[] List(string field) => field.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
