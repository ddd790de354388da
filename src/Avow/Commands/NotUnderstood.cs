using System.CommandLine;
using System.CommandLine.Parsing;
using Avow.Statements;

namespace Avow.Commands;

/// <summary>One line for a command line that was not understood, with the nearest word that would have been.</summary>
internal static class NotUnderstood
{
    /// <summary>A word further away than this many letters is another word.</summary>
    private const int MaxDistance = 2;

    /// <returns>The line to say; null when all was understood.</returns>
    public static string? Reason(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var name = NameOf(parsed.CommandResult);
        var reason = StrayWord(parsed) is { } word ? Unknown(word, command, name) : parsed.Errors is [var error, ..] ? error.Message : null;
        return reason is null ? null : $"avow: {Ended(Plain(reason))} See: {name} --help";
    }

    // With the commands that it is of: "avow withhold capture".
    private static string NameOf(CommandResult command) => command.Command is RootCommand || command.Parent is not CommandResult above ? "avow" : $"{NameOf(above)} {command.Command.Name}";

    // An argument takes whatever stands there; a misspelt option must not become a word to search for or a file to add.
    private static string? StrayWord(ParseResult parsed) =>
        (parsed is { Errors.Count: > 0, UnmatchedTokens: [var unmatched, ..] } ? unmatched : null) ?? parsed.Tokens
            .TakeWhile(token => token.Type != TokenType.DoubleDash)
            .Where(token => token.Type == TokenType.Argument && token.Value.StartsWith("--", StringComparison.Ordinal))
            .Select(token => token.Value)
            .FirstOrDefault(value => !Path.Exists(value));

    private static string Unknown(string word, Command command, string name)
    {
        var isOption = word.StartsWith('-');
        var known = isOption ? command.Options.SelectMany(option => option.Aliases.Append(option.Name)) : command.Subcommands.Select(sub => sub.Name);
        var what = isOption ? "option" : command.Subcommands.Count > 0 ? "command" : "argument";
        return $"“{OneLine.Of(word)}” is no {what} of {name}{(Nearest(word, known) is { } near ? $"; did you mean “{near}”?" : "")}";
    }

    // The library's own messages may run over several lines.
    private static string Plain(string reason) => OneLine.Of(string.Join(' ', reason.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).TrimEnd('.');

    private static string Ended(string reason) => reason.EndsWith('?') ? reason : $"{reason}.";

    private static string? Nearest(string word, IEnumerable<string> known) => known
        .Select(candidate => (Word: candidate, Distance: Distance(word, candidate)))
        .Where(near => near.Distance <= MaxDistance)
        .OrderBy(near => near.Distance).ThenBy(near => near.Word, StringComparer.Ordinal)
        .FirstOrDefault().Word;

    // Levenshtein, row by row; both words are a few letters, or the answer is "too far" at once.
    private static int Distance(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > MaxDistance) return int.MaxValue;
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 0; i < one.Length; i++)
        {
            var corner = row[0];
            row[0] = i + 1;
            for (var j = 0; j < other.Length; j++)
                (row[j + 1], corner) = (Math.Min(Math.Min(row[j + 1], row[j]) + 1, corner + (one[i] == other[j] ? 0 : 1)), row[j + 1]);
        }

        return row[^1];
    }
}
