using Avow.Statements;

namespace Avow.Reading;

/// <summary>
/// Names the language that words are written in: the script first, then, where several languages share it, what the words are made
/// of, after a model learned from translated interfaces, handbooks and word lists (docs/languages.md).
/// </summary>
/// <remarks>
/// Follows W. B. Cavnar and J. M. Trenkle 1994 in looking at letter sequences, T. Dunning 1994 in weighing them by likelihood.
/// Thread safe; the same words give the same answer on every machine. Never throws.
/// </remarks>
public static class LanguageIdentifier
{
    /// <summary>How much of a long text is looked at (characters): accuracy on paragraphs does not rise after some three hundred.</summary>
    private const int LookedAt = 1_200;

    /// <summary>Below this certainty nothing is named unless there is much text: a name that is wrong as often as right helps nobody.</summary>
    private const double LeastCertainty = 0.5;

    /// <summary>From this many letters on the likeliest language is named, however unsure: certainty says so. On one-line summaries of programs two in five of those below 0.5 were right.</summary>
    private const int MuchText = 20;

    /// <summary>Below this many letters of an alphabet no language is named where several share the script: "Forum", "Radio", "Source".</summary>
    private const int TooFew = 8;

    private const int MostRunnersUp = 3;

    /// <summary>
    /// Every tag that <see cref="Of(ReadOnlySpan{char})"/> can return, in ordinal order, and "und" with them. They are bare: "zh" for Chinese in either
    /// script, "sr" for Serbian in either, "nb" and "nn" for Norwegian (never "no"), "fa" for Dari too, "ms" without "id".
    /// The script is said beside the tag.
    /// </summary>
    public static IReadOnlyList<string> Tags => AllTags.Value;

    private static readonly Lazy<string[]> AllTags = new(() =>
        [.. LanguageModel.Shipped.Classes.Select(c => Languages.Primary(c.Tag)).Concat(OnlyLanguages.All).Append(Languages.Unknown).Distinct().Order(StringComparer.Ordinal)]);

    /// <summary>The language of some words: a block, a sentence, a line. "und" for too few words and for none of a known language.</summary>
    public static LanguageGuess Of(string text) => Of(text.AsSpan());

    /// <inheritdoc cref="Of(string)"/>
    public static LanguageGuess Of(ReadOnlySpan<char> text) => Of(text, LanguageModel.Shipped);

    /// <summary>The same by another model: the trainer measures before it ships.</summary>
    internal static LanguageGuess Of(ReadOnlySpan<char> text, LanguageModel model)
    {
        if (text.Length > LookedAt) text = text[..LookedAt];
        var count = ScriptCount.Of(text);
        if (count.Main == Script.None) return LanguageGuess.None;
        var (start, length) = model.SpanOf(count.Main);
        if (length == 0) return new(OnlyLanguages.Of(count.Main), Math.Round(0.98 * count.Share, 2), ScriptCodes.Of(count.Main), []);
        Span<int> scores = stackalloc int[model.Places];
        var read = TextScores.Add(model, text, count.Main, scores);
        for (var i = start; i < start + length; i++) scores[i] += model.Classes[i].Prior;
        return Decide(model, scores.Slice(start, length), start, count, read);
    }

    private static LanguageGuess Decide(LanguageModel model, ReadOnlySpan<int> scores, int start, ScriptCount count, TextReading read)
    {
        Span<int> best = stackalloc int[MostRunnersUp + 2];
        var found = Best(scores, best);
        var winner = model.Classes[start + best[0]];
        var (tag, script) = Split(winner);
        var rival = RivalOf(model, start, best[..found], tag);
        var margin = rival < 0 ? int.MaxValue : scores[best[0]] - scores[best[rival]];
        var certainty = Certainty.Of(margin, scores[best[0]], count, read);
        List<LanguageCandidate> others = [];
        for (var i = 1; i < found; i++)
        {
            var other = Split(model.Classes[start + best[i]]).Tag;
            if (other == tag || others.Count == MostRunnersUp || others.Exists(o => o.Tag == other)) continue;
            others.Add(new(other, Certainty.OfRunnerUp(certainty, scores[best[0]] - scores[best[i]], margin, read)));
        }

        var named = rival < 0 || (read.Letters >= TooFew || count.Main is Script.Han or Script.Kana) && (certainty >= LeastCertainty || count.Letters >= MuchText);
        return named ? new(tag, certainty, script, others) : new(Languages.Unknown, 0, script, [new(tag, certainty), .. others.Take(MostRunnersUp - 1)]);
    }

    // Chinese is one language in two scripts: its other script is no rival.
    private static int RivalOf(LanguageModel model, int start, ReadOnlySpan<int> best, string tag)
    {
        for (var i = 1; i < best.Length; i++)
        {
            if (Split(model.Classes[start + best[i]]).Tag != tag) return i;
        }

        return -1;
    }

    private static int Best(ReadOnlySpan<int> scores, Span<int> best)
    {
        var found = 0;
        for (var i = 0; i < scores.Length; i++)
        {
            var place = found;
            while (place > 0 && scores[i] > scores[best[place - 1]]) place--;
            if (place == best.Length) continue;
            if (found < best.Length) found++;
            for (var move = found - 1; move > place; move--) best[move] = best[move - 1];
            best[place] = i;
        }

        return found;
    }

    private static (string Tag, string? Script) Split(ModelClass one) =>
        one.Tag.Length > 3 && one.Tag.StartsWith("zh-", StringComparison.Ordinal) ? ("zh", one.Tag[3..]) : (one.Tag, ScriptCodes.Of(one.Letters));
}
