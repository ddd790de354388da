using System.CommandLine;
using System.CommandLine.Parsing;

namespace Avow.Commands;

/// <summary>Options in which an editor writes a line: a name, a reason, words of a text.</summary>
internal static class EditorsLine
{
    /// <summary>A name or a title longer than this is a text put in the wrong place.</summary>
    private const int MaxChars = 1_000;

    public static Option<string?> Option(string name, string description, string help)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = help };
        option.Validators.Add(given => Bound(given, name));
        return option;
    }

    public static void Bound(OptionResult given, string name)
    {
        if (given.Tokens is [{ Value: var value }, ..] && (string.IsNullOrWhiteSpace(value) || value.Length > MaxChars))
            given.AddError($"{name}: it is empty or longer than {MaxChars:N0} characters");
    }
}
