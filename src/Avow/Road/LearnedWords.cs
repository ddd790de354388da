using System.Collections.Concurrent;
using Avow.Archive;
using Avow.Relating;
using Avow.Statements;

namespace Avow.Road;

/// <summary>What an archive has learned of pairs of languages, read when it is asked for. For many threads.</summary>
internal sealed class LearnedWords(IArchive archive)
{
    private readonly ConcurrentDictionary<(string, string), IReadOnlyList<BilingualWords>> read = new();

    /// <returns>Words of the first language for words of the second; empty when nothing was learned of them.</returns>
    public IReadOnlyList<BilingualWords> Of(string languageA, string languageB) => read.GetOrAdd((Languages.Primary(languageA), Languages.Primary(languageB)), Read);

    // Something that is not what was written is learned anew at the next occasion; without it texts are aligned all the same.
    private IReadOnlyList<BilingualWords> Read((string A, string B) languages)
    {
        var isTurned = string.CompareOrdinal(languages.A, languages.B) > 0;
        var (a, b) = isTurned ? (languages.B, languages.A) : languages;
        if (archive.Translations.Lexicon(a, b) is not { } kept) return [];
        if (!LearnedLexicon.FromLines(kept.Lines.Split('\n'), $"the lexicon of {a} and {b}").TryGet(out var lexicon, out _)) return [];
        return [isTurned ? lexicon.Turned().Words : lexicon.Words];
    }
}
