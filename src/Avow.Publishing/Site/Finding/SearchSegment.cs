using System.Globalization;
using System.Text;
using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>One segment of the index: its files, and what the index says of it.</summary>
/// <param name="Files">The words, cut into files that begin at words of their own; the texts, cut by number.</param>
/// <param name="Said">JavaScript: how many texts, and with which word each file of words begins.</param>
internal sealed record SearchSegment(IReadOnlyList<SiteFile> Files, string Said)
{
    public const int TextsAFile = 128;

    /// <summary>A file ends after a word about so often, by the word alone, so that a word more moves no other border.</summary>
    private const uint WordsAFile = 512;

    private const int MaxWordsAFile = 4 * (int)WordsAFile;

    private const int TitleCounts = 4;

    private const int MaxBeginning = 160;

    public static SearchSegment Of(ILibrary library, int number, IReadOnlyList<Id<Text>> texts)
    {
        var words = new Dictionary<string, Postings>(StringComparer.Ordinal);
        List<SiteFile> files = [];
        var described = new StringBuilder();
        for (var at = 0; at < texts.Count; at++)
        {
            var text = library.Find(texts[at]);
            if (text is not null) Count(text, at, words);
            described.Append(described.Length == 0 ? "" : ",\n").Append(text is null ? "0" : Described(library, text));
            if ((at + 1) % TextsAFile != 0 && at + 1 < texts.Count) continue;
            files.Add(File(string.Create(CultureInfo.InvariantCulture, $"{number}/t{at / TextsAFile}.js"), string.Create(CultureInfo.InvariantCulture, $"avow.texts({number},{at / TextsAFile},[{described}]);\n")));
            described.Clear();
        }

        List<string> firsts = [];
        foreach (var cut in Cuts([.. words.Keys.Order(StringComparer.Ordinal)]))
        {
            var lines = new StringBuilder();
            foreach (var word in cut) lines.Append(word).Append(' ').Append(words[word].Said).Append("\\n\\\n");
            files.Add(File(string.Create(CultureInfo.InvariantCulture, $"{number}/w{firsts.Count}.js"), string.Create(CultureInfo.InvariantCulture, $"avow.words({number},{firsts.Count},\"\\\n{lines}\");\n")));
            firsts.Add(cut[0]);
        }

        return new(files, string.Create(CultureInfo.InvariantCulture, $"[{texts.Count},[{string.Join(',', firsts.Select(first => $"\"{first}\""))}]]"));
    }

    private static void Count(Text text, int at, Dictionary<string, Postings> words)
    {
        FoldedWords.In(text.Words, word => Meet(word, 1));
        FoldedWords.In(text.Title, word => Meet(word, TitleCounts));

        void Meet(string word, int times)
        {
            if (!words.TryGetValue(word, out var postings)) words.Add(word, postings = new());
            postings.Add(at, times);
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

    private static SiteFile File(string name, string script) => new($"{SearchFiles.Folder}/{name}", Encoding.UTF8.GetBytes(script));

    /// <summary>In which texts a word stands, and how often: distances to the text before in base 36, with a number from 2 to 9 behind a colon where it stands there more than once.</summary>
    private sealed class Postings
    {
        private const int MaxTimes = 9;

        private readonly StringBuilder before = new();
        private int last = -1, previous, times;

        public string Said
        {
            get
            {
                End();
                return before.ToString();
            }
        }

        public void Add(int text, int more)
        {
            if (text != last)
            {
                End();
                (previous, last) = (last, text);
            }

            times += more;
        }

        private void End()
        {
            if (times == 0) return;
            Write(last - previous);
            if (times > 1) before.Append(':').Append((char)('0' + Math.Min(times, MaxTimes)));
            before.Append(' ');
            times = 0;
        }

        private void Write(int number)
        {
            if (number >= 36) Write(number / 36);
            before.Append("0123456789abcdefghijklmnopqrstuvwxyz"[number % 36]);
        }
    }
}
