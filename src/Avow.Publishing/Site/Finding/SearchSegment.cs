using System.Globalization;
using System.Text;
using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>One segment of the index: its files, and what the index says of it.</summary>
/// <param name="Texts">Its texts with their sums.</param>
/// <param name="Files">The words, cut into files that begin at words of their own; the texts, cut by number. Those that stand there already are not among them.</param>
/// <param name="Kept">Paths of files that stay as they stand.</param>
/// <param name="Said">JavaScript: how many texts, and with which word each file of words begins.</param>
internal sealed record SearchSegment(IReadOnlyList<(Id<Text> Text, UInt128 Sum)> Texts, IReadOnlyList<SiteFile> Files, IReadOnlyList<string> Kept, string Said)
{
    public const int TextsAFile = 128;

    /// <summary>A file ends after a word about so often, by the word alone, so that a word more moves no other border.</summary>
    private const uint WordsAFile = 512;

    private const int MaxWordsAFile = 4 * (int)WordsAFile;

    private const int TitleCounts = 4;

    private const int MaxBeginning = 160;

    /// <summary>Where more than one text in so many changed, all are read anew.</summary>
    private const int FewOf = 8;

    public static SearchSegment Of(ILibrary library, int number, IReadOnlyList<(Id<Text> Text, UInt128 Sum)> texts)
    {
        var all = Enumerable.Range(0, texts.Count).ToHashSet();
        return Made(library, number, texts, all, new WordLines(), []);
    }

    /// <summary>Makes of a segment that stands there what it is now; null where too little of it stands.</summary>
    public static SearchSegment? Again(ILibrary library, int number, IReadOnlyList<(Id<Text> Text, UInt128 Sum)> texts, RememberedSegment? earlier, Func<string, byte[]?> standing)
    {
        if (earlier is null || earlier.Texts.Count != texts.Count || texts.Index().Any(text => earlier.Texts[text.Index].Text != text.Item.Text)) return null;
        var changed = texts.Index().Where(text => earlier.Texts[text.Index].Sum != text.Item.Sum).Select(text => text.Index).ToHashSet();
        if (changed.Count * FewOf > texts.Count && changed.Count > 1) return null;
        var lines = new WordLines();
        List<string> kept = [];
        foreach (var path in earlier.Files)
        {
            if (standing(path) is not { } bytes) return null;
            if (changed.Count == 0 || !IsOfWords(path)) kept.Add(path);
            else lines.Read(Encoding.UTF8.GetString(bytes));
        }

        return changed.Count == 0 ? new(texts, [], kept, earlier.Said) : Made(library, number, texts, changed, lines, kept);
    }

    private static SearchSegment Made(ILibrary library, int number, IReadOnlyList<(Id<Text> Text, UInt128 Sum)> texts, HashSet<int> changed, WordLines lines, List<string> kept)
    {
        Dictionary<string, List<(int Text, int Times)>> counted = new(StringComparer.Ordinal);
        List<SiteFile> files = [];
        foreach (var block in changed.Select(at => at / TextsAFile).Distinct().Order())
        {
            var described = new StringBuilder();
            for (var at = block * TextsAFile; at < Math.Min(texts.Count, (block + 1) * TextsAFile); at++)
            {
                var text = library.Find(texts[at].Text);
                if (text is not null && changed.Contains(at)) Count(text, at, counted);
                described.Append(described.Length == 0 ? "" : ",\n").Append(text is null ? "0" : Described(library, text));
            }

            files.Add(File(number, $"t{block}", string.Create(CultureInfo.InvariantCulture, $"avow.texts({number},{block},[{described}]);\n")));
        }

        lines.Change(lines.ByWord.Count == 0 ? new HashSet<int>() : changed, counted);
        List<string> firsts = [];
        foreach (var cut in Cuts([.. lines.ByWord.Keys.Order(StringComparer.Ordinal)]))
        {
            var written = new StringBuilder();
            foreach (var word in cut) written.Append(word).Append(' ').Append(lines.ByWord[word]).Append("\\n\\\n");
            files.Add(File(number, $"w{firsts.Count}", string.Create(CultureInfo.InvariantCulture, $"avow.words({number},{firsts.Count},\"\\\n{written}\");\n")));
            firsts.Add(cut[0]);
        }

        return new(texts, files, [.. kept.Except(files.Select(file => file.Path))], string.Create(CultureInfo.InvariantCulture, $"[{texts.Count},[{string.Join(',', firsts.Select(first => $"\"{first}\""))}]]"));
    }

    private static void Count(Text text, int at, Dictionary<string, List<(int Text, int Times)>> words)
    {
        FoldedWords.In(text.Words, word => Meet(word, 1));
        FoldedWords.In(text.Title, word => Meet(word, TitleCounts));

        void Meet(string word, int times)
        {
            if (!words.TryGetValue(word, out var places)) words.Add(word, places = []);
            if (places.Count > 0 && places[^1].Text == at) places[^1] = (at, places[^1].Times + times);
            else places.Add((at, times));
        }
    }

    // What a line of results shows, and what a search may be narrowed by.
    private static string Described(ILibrary library, Text text)
    {
        if (!library.Summaries([text.Id]).TryGetValue(text.Id, out var summary)) return "0";
        var line = TextLine.Of(summary);
        string[] fields = [PageFile.Of($"t/{text.Id}"), line.Title, line.Issuer ?? line.Outlet.ForPrograms(), IsoDay.Write(line.Date) ?? "", line.Language, line.OutletSlug ?? "", summary.IssuedBy?.Slug ?? "", Shown.Name(text.Words[..Math.Min(text.Words.Length, MaxBeginning * 2)], MaxBeginning)];
        return $"[{string.Join(',', fields.Select(field => $"\"{PlainLetters.InScript.Encode(field)}\""))}]";
    }

    private static IEnumerable<List<string>> Cuts(List<string> words)
    {
        List<string> cut = [];
        foreach (var word in words)
        {
            cut.Add(word);
            if (cut.Count < MaxWordsAFile && Sum(word) % WordsAFile != 0) continue;
            yield return cut;
            cut = [];
        }

        if (cut.Count > 0) yield return cut;
    }

    // FNV-1a, 32 bits.
    private static uint Sum(string word)
    {
        var sum = 2_166_136_261;
        foreach (var c in word) sum = (sum ^ c) * 16_777_619;
        return sum;
    }

    private static SiteFile File(int segment, string name, string script) => new(string.Create(CultureInfo.InvariantCulture, $"{SearchFiles.Folder}/{segment}/{name}.js"), Encoding.UTF8.GetBytes(script));

    private static bool IsOfWords(string path) => path[path.LastIndexOf('/') + 1] == 'w';
}
