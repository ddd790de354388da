using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Avow.Relating;

namespace Avow.Commands;

/// <summary>Writes what <c>avow translations</c> finds, a line each, many lines at a time.</summary>
internal sealed class TranslationLines(TextWriter results, IReadOnlyList<string> names, bool json)
{
    private const int MaxHeldChars = 1 << 16;

    private readonly StringBuilder held = new();

    public void Add(TranslationPair pair)
    {
        if (json) AddJson(pair);
        else AddShown(pair);
        if (held.Length >= MaxHeldChars) Flush();
    }

    public void Flush()
    {
        results.Write(held);
        results.Flush();
        held.Clear();
    }

    private void AddJson(TranslationPair pair)
    {
        held.Append(CultureInfo.InvariantCulture, $"{{\"a\": \"{Escaped(names[pair.A])}\", \"b\": \"{Escaped(names[pair.B])}\", \"score\": {pair.Finding.Score}, \"evidence\": [");
        var first = true;
        foreach (var clue in pair.Finding.Evidence)
        {
            held.Append(CultureInfo.InvariantCulture, $"{(first ? "" : ", ")}{{\"kind\": \"{Name(clue.Kind)}\", \"shared\": {clue.Seen}, \"of\": {clue.Of}}}");
            first = false;
        }

        if (pair.ByWayOf is { } by) held.Append(CultureInfo.InvariantCulture, $"{(first ? "" : ", ")}{{\"kind\": \"byWayOf\", \"text\": \"{Escaped(names[by])}\"}}");
        held.Append("]}\n");
    }

    private void AddShown(TranslationPair pair)
    {
        var clues = string.Join(", ", pair.Finding.Evidence.Select(clue => $"{Name(clue.Kind)} {clue.Seen}/{clue.Of}").Concat(pair.ByWayOf is { } by ? [$"by way of {Statements.OneLine.Of(names[by])}"] : []));
        held.Append(CultureInfo.InvariantCulture, $"{pair.Finding.Score:0.000}  {Statements.OneLine.Of(names[pair.A])}  {Statements.OneLine.Of(names[pair.B])}  {clues}\n");
    }

    private static string Name(TranslationClueKind kind) => kind.ToString().ToLowerInvariant();

    private static string Escaped(string name) => JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(name);
}
