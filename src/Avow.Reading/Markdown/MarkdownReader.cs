using System.Text.RegularExpressions;
using Avow.Statements;
using Markdig;

namespace Avow.Reading;

/// <summary>
/// Reads Markdown (CommonMark 0.31 with front matter, pipe tables and footnotes) into blocks. Raw HTML gives its words only.
/// </summary>
internal static partial class MarkdownReader
{
    public const string Name = "markdown/2";

    /// <summary>
    /// More opening signs than this on end make the parser slow or deep; such a source is no writing and is read as plain text
    /// (signs per source; chosen far above what a book needs).
    /// </summary>
    private const int MaxSigns = 100_000;

    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().UseFootnotes().UseAutoLinks().Build();

    /// <summary>The offsets of blocks count characters of <paramref name="text"/>. Refuses text without words, past the bound on blocks, or nested too deep.</summary>
    public static Outcome<Draft> Read(string text, ReadingOptions options)
    {
        if (text.AsSpan().CountAny('[', '*', '_', '<', '`', '>') > MaxSigns) return PlainTextReader.Read(text, options);
        if (IsSteep(text, options.MaxDepth)) return TooDeep(options);
        var blocks = new MarkdownBlocks(options, text.Length);
        try
        {
            blocks.Walk(Markdig.Markdown.Parse(text + ReferencesToLonelyNotes(text), Pipeline));
        }
        catch (ArgumentException tooDeep) when (tooDeep.Message.Contains("nested", StringComparison.Ordinal))
        {
            return TooDeep(options);
        }

        if (blocks.Blocks.Count > options.MaxBlocks) return Refusals.TooManyBlocks(options);
        if (blocks.Blocks.Count == 0) return Refusals.NoWords(options);
        var metadata = blocks.FrontMatter is { } yaml ? FrontMatter.Read(yaml) : new Metadata();
        return new Draft { Reader = Name, Blocks = blocks.Blocks, Metadata = metadata };
    }

    private static Problem TooDeep(ReadingOptions options) =>
        new(ProblemKind.TooDeep, Refusals.ThingOf(options), "its Markdown is nested too deep to be writing", "Read it as plain text");

    // Each level of a list is indented by two or more: the parser's work grows with the cube of the levels, so they are counted before.
    private static bool IsSteep(string text, int maxDepth)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var words = line.TrimStart(" \t");
            var columns = line.Length - words.Length + (3 * line[..^words.Length].Count('\t'));
            if (columns >= 2 * maxDepth && words.Length > 1 && (words[0] is '-' or '*' or '+' || char.IsAsciiDigit(words[0]))) return true;
        }

        return false;
    }

    // The parser drops a note that nobody refers to. One reference after the end keeps it; the walk stops before that end.
    private static string ReferencesToLonelyNotes(string text)
    {
        var labels = NoteDefinition().Matches(text).Select(m => m.Groups["label"].Value).Distinct().Take(1_000);
        return "\n\n" + string.Join(' ', labels.Select(l => $"[^{l}]"));
    }

    [GeneratedRegex(@"^ {0,3}\[\^(?<label>[^\]\s]{1,40})\]:", RegexOptions.NonBacktracking | RegexOptions.Multiline)]
    private static partial Regex NoteDefinition();
}
