using System.Diagnostics.CodeAnalysis;
using Avow.Statements;

namespace Avow.Console;

/// <summary>
/// Results go to standard output, for people or, with --json, one JSON object a line for programs; problems and progress go to
/// standard error, so that neither disturbs the other. May be called from several threads.
/// </summary>
internal sealed class Output(TextWriter results, TextWriter remarks, bool json)
{
    private readonly Lock writing = new();
    private string? progressNote;
    private readonly bool isTerminal = !System.Console.IsErrorRedirected && ReferenceEquals(remarks, System.Console.Error);

    public bool IsJson { get; } = json;

    /// <summary>Hears all of it, where nobody reads it on a terminal.</summary>
    public IListener? Listener { get; init; }

    /// <summary>How many things were refused or found wrong.</summary>
    public int Problems { get; private set; }

    /// <summary>Whether the archive itself could not go on (full disk, locked, damaged): decides the exit code.</summary>
    public bool ArchiveFailed { get; private set; }

    public int ExitCode => ArchiveFailed ? ExitCodes.Archive : Problems > 0 ? ExitCodes.Refused : ExitCodes.Good;

    public static Output Of(System.CommandLine.ParseResult parsed, bool json) => new(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, json);

    public void Line(string text = "")
    {
        if (IsJson) return;
        lock (writing)
        {
            ClearProgress();
            results.WriteLine(text);
        }
    }

    /// <summary>A result for programs; people see nothing of it.</summary>
    public void Json<T>(T value, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
    {
        if (!IsJson) return;
        lock (writing)
        {
            results.WriteLine(System.Text.Json.JsonSerializer.Serialize(value, type));
            results.Flush();
        }
    }

    public void Remark(string text)
    {
        lock (writing)
        {
            ClearProgress();
            remarks.WriteLine(text);
        }
    }

    public void Problem(Problem problem) => Problem(problem, null);

    /// <param name="problem">What was refused or found wrong.</param>
    /// <param name="capture">What is kept all the same; null when nothing is.</param>
    public void Problem(Problem problem, Id<Capture>? capture)
    {
        lock (writing)
        {
            Problems++;
            ClearProgress();
            remarks.WriteLine($"avow: {problem}");
        }

        Listener?.Problem(problem, capture);
    }

    /// <summary>Hands the value on, or says the problem.</summary>
    public bool Good<T>(Outcome<T> outcome, [MaybeNullWhen(false)] out T value)
    {
        if (outcome.TryGet(out value, out var problem)) return true;
        Problem(problem);
        return false;
    }

    /// <summary>As <see cref="Good"/>, for what the archive answers to a write: when it cannot, the command cannot go on.</summary>
    public bool Kept<T>(Outcome<T> outcome, [MaybeNullWhen(false)] out T value)
    {
        if (Good(outcome, out value)) return true;
        ArchiveFailed = true;
        return false;
    }

    /// <summary>Says why the archive could not be used.</summary>
    public void ArchiveProblem(Problem problem)
    {
        ArchiveFailed = true;
        Problem(problem);
    }

    /// <summary>What is shown beside the progress: how far the file that is being read has been read.</summary>
    public void ProgressNote(string? note)
    {
        Volatile.Write(ref progressNote, note);
        Listener?.Looking(note);
    }

    /// <summary>Shows how far a job has come: in place on a terminal, as a plain line elsewhere.</summary>
    public void Progress(string text)
    {
        if (Volatile.Read(ref progressNote) is { } note) text = $"{text} ({Statements.OneLine.Of(note)})";
        lock (writing)
        {
            if (isTerminal) remarks.Write($"\r\e[K{text}");
            else remarks.WriteLine(text);
        }
    }

    private void ClearProgress()
    {
        if (isTerminal) remarks.Write("\r\e[K");
    }
}
