namespace Avow.LanguageTraining;

/// <summary>The collected lines of one class: most for learning, every twentieth of the running texts held back.</summary>
internal sealed record Corpus(LanguageClass Class, IReadOnlyList<(string Source, string Line)> Learn, IReadOnlyList<(string Source, string Line)> HeldBack)
{
    private const int EveryHeldBack = 20;

    /// <summary>Below this many letters nothing can be learned that is worth naming a language by.</summary>
    public const int Least = 4_000;

    public static Corpus? Read(LanguageClass one, string folder)
    {
        var file = Path.Combine(folder, one.Name + ".txt");
        if (!File.Exists(file)) return null;
        List<(string, string)> learn = [], held = [];
        var (number, letters) = (0, 0);
        foreach (var line in File.ReadLines(file))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var (source, text) = (line[..tab], line[(tab + 1)..]);
            letters += text.Length;
            // The declaration's later articles are always learned from: its first part is held back everywhere.
            var running = source is not ("udhr" or "hunspell" or "aspell");
            (running && ++number % EveryHeldBack == 0 ? held : learn).Add((source, text));
        }

        return letters < Least ? null : new(one, learn, held);
    }
}
