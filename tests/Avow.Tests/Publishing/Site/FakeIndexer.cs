using System.Text;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Tests.Publishing;

/// <summary>Writes down what it was asked to index.</summary>
internal sealed class FakeIndexer(string version = "1.0") : IWordIndexer
{
    public List<(string Language, IReadOnlyList<IndexedText> Texts)> Asked { get; } = [];

    /// <summary>What it answers in the place of files; null for files.</summary>
    public Problem? Fails { get; init; }

    public string Version => version;

    public long CharsAPart { get; init; } = 10_000_000;

    public Outcome<Dictionary<string, string>> Index(string language, IEnumerable<IndexedText> texts, Action<SiteFile> take, CancellationToken cancel)
    {
        Asked.Add((language, [.. texts]));
        if (Fails is { } problem) return problem;
        take(new("pagefind.js", "// nothing"u8.ToArray()));
        take(new("index/words.pf_index", Encoding.UTF8.GetBytes(string.Join('\n', Asked[^1].Texts.Select(text => text.Words)))));
        return Asked[^1].Texts.Append(new("nowhere", "", "")).Where(text => !IsLeft(text)).ToDictionary(text => text.Address, text => $"{language}_{text.Address}", StringComparer.Ordinal);
    }

    /// <summary>Of which texts it tells nothing.</summary>
    public Func<IndexedText, bool> IsLeft { get; init; } = _ => false;
}
