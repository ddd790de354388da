using System.CommandLine;
using Avow.Console;

namespace Avow.Commands;

/// <summary>What the program understands, and how it starts and ends.</summary>
internal static class CommandLine
{
    public static async Task<int> Run(string[] args)
    {
        System.Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var parsed = Root().Parse(args);
        if (parsed.Errors.Count > 0) return Usage(parsed);
        return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = true });
    }

    public static RootCommand Root()
    {
        var root = new RootCommand("Avow keeps public statements on the record: who said what, in which words, where the words travelled, and who stands by them.");
        root.Subcommands.Add(InitCommand.Create());
        root.Subcommands.Add(AddCommand.Create());
        root.Subcommands.Add(RelateCommand.Create());
        root.Subcommands.Add(SearchCommand.Create());
        root.Subcommands.Add(ShowCommand.Create());
        root.Subcommands.Add(CompareCommand.Create());
        root.Subcommands.Add(ServeCommand.Create());
        root.Subcommands.Add(CheckCommand.Create());
        root.Subcommands.Add(BackupCommand.Create());
        root.Subcommands.Add(RestoreCommand.Create());
        root.Subcommands.Add(ExportCommand.Create());
        root.Subcommands.Add(DemoCommand.Create());
        root.Subcommands.Add(CompletionCommand.Create());
        return root;
    }

    private static int Usage(ParseResult parsed)
    {
        foreach (var error in parsed.Errors) System.Console.Error.WriteLine($"avow: {error.Message}");
        var command = parsed.CommandResult.Command is RootCommand ? "" : " " + parsed.CommandResult.Command.Name;
        System.Console.Error.WriteLine($"See: avow{command} --help");
        return ExitCodes.Usage;
    }
}
