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

    public Outcome<IReadOnlyList<SiteFile>> Index(string language, IEnumerable<IndexedText> texts, CancellationToken cancel)
    {
        Asked.Add((language, [.. texts]));
        return Fails is { } problem ? problem : new SiteFile[] { new("pagefind.js", "// nothing"u8.ToArray()), new("index/words.pf_index", Encoding.UTF8.GetBytes(string.Join('\n', Asked[^1].Texts.Select(text => text.Words)))) };
    }
}
