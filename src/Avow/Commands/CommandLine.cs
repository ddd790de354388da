using System.CommandLine;
using Avow.Console;

namespace Avow.Commands;

/// <summary>What the program understands, and how it starts and ends.</summary>
internal static class CommandLine
{
    /// <summary>What is under way when somebody presses Ctrl+C may be kept and said; the default of two seconds cuts a batch on a slow disk.</summary>
    private static readonly TimeSpan LongestBatch = TimeSpan.FromSeconds(10);

    public static Task<int> Run(string[] args)
    {
        System.Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return Run(args, System.Console.Out, System.Console.Error);
    }

    public static async Task<int> Run(string[] args, TextWriter results, TextWriter remarks)
    {
        if (args is []) args = ["--help"];
        var parsed = Root().Parse(args);
        if (NotUnderstood.Reason(parsed) is { } reason)
        {
            await remarks.WriteLineAsync(reason);
            return ExitCodes.Usage;
        }

        var invocation = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = LongestBatch, Output = results, Error = remarks };
        try
        {
            return await parsed.InvokeAsync(invocation);
        }
        catch (Exception mistake) when (mistake is not OutOfMemoryException)
        {
            await remarks.WriteLineAsync($"avow: a mistake of ours: {Statements.OneLine.Of($"{mistake.GetType().Name}: {mistake.Message}")}. Please report it with the command; what was acknowledged before is kept.");
            if (Environment.GetEnvironmentVariable("AVOW_TRACE") is { Length: > 0 }) await remarks.WriteLineAsync(mistake.ToString());
            return ExitCodes.Refused;
        }
    }

    public static RootCommand Root() => new("Avow keeps public statements on the record: who said what, in which words, where the words travelled, and who stands by them.")
    {
        InitCommand.Create(),
        AddCommand.Create(),
        ReadCommand.Create(),
        LanguageCommand.Create(),
        RereadCommand.Create(),
        RelateCommand.Create(),
        ReuseCommand.Create(),
        TranslationsCommand.Create(),
        RelationsCommand.Create(),
        QuotesCommand.Create(),
        AlignCommand.Create(),
        SearchCommand.Create(),
        ShowCommand.Create(),
        CompareCommand.Create(),
        VariantsCommand.Create(),
        LineageCommand.Create(),
        PhrasesCommand.Create(),
        DamageCommand.Create(),
        CorrectCommand.Create(),
        BeadCommand.Create(),
        WithholdCommand.Create(),
        DecideCommand.Create(),
        ChangesCommand.Create(),
        UndoCommand.Create(),
        ServeCommand.Create(),
        JobsCommand.Create(),
        AccountCommand.Create(),
        CheckCommand.Create(),
        BackupCommand.Create(),
        RestoreCommand.Create(),
        PublishCommand.Create(),
        VerifyCommand.Create(),
        MirrorCommand.Create(),
        ExportCommand.Create(),
        DemoCommand.Create(),
        CompletionCommand.Create(),
    };
}
