using System.CommandLine;
using Avow.Console;
using Avow.Statements;

namespace Avow.Commands;

/// <summary>One line for a command line that was not understood, with the nearest word that would have been.</summary>
internal static class NotUnderstood
{
    /// <summary>A word further away than this many letters is another word.</summary>
    private const int MaxDistance = 2;

    public static int Say(ParseResult parsed, TextWriter remarks)
    {
        var command = parsed.CommandResult.Command;
        var name = command is RootCommand ? "avow" : $"avow {command.Name}";
        remarks.WriteLine($"avow: {Reason(parsed, command)} See: {name} --help");
        return ExitCodes.Usage;
    }

    private static string Reason(ParseResult parsed, Command command)
    {
        if (parsed.UnmatchedTokens is not [var word, ..]) return OneLine.Of(parsed.Errors[0].Message.TrimEnd('.')) + ".";
        var isOption = word.StartsWith('-');
        var known = isOption
            ? command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options)).SelectMany(option => option.Aliases.Append(option.Name))
            : command.Subcommands.Select(sub => sub.Name);
        var what = isOption ? "option" : command.Subcommands.Count > 0 ? "command" : "argument";
        return $"“{OneLine.Of(word)}” is no {what} of it.{(Nearest(word, known) is { } near ? $" Did you mean “{near}”?" : "")}";
    }

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
