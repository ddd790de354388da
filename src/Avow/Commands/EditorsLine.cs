using System.CommandLine;
using System.CommandLine.Parsing;
using Avow.Statements;

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
        if (given.Tokens is not [{ Value: var value }, ..]) return;
        if (VisibleWords.IsEmpty(value)) given.AddError($"{name}: it is empty, or nothing in it can be seen");
        else if (VisibleWords.HoldControl(value)) given.AddError($"{name}: {VisibleWords.WhyControl}");
        else if (value.Length > MaxChars) given.AddError($"{name}: it is longer than {MaxChars:N0} characters");
    }
}
