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
    private readonly bool isTerminal = !System.Console.IsErrorRedirected && ReferenceEquals(remarks, System.Console.Error);

    public bool IsJson { get; } = json;

    /// <summary>Whether anything was refused: decides the exit code.</summary>
    public int Problems { get; private set; }

    public static Output ToConsole(bool json) => new(System.Console.Out, System.Console.Error, json);

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

    public void Problem(Problem problem)
    {
        lock (writing)
        {
            Problems++;
            ClearProgress();
            remarks.WriteLine($"avow: {problem}");
        }
    }

    /// <summary>Hands the value on, or says the problem.</summary>
    public bool Good<T>(Outcome<T> outcome, [MaybeNullWhen(false)] out T value)
    {
        if (outcome.TryGet(out value, out var problem)) return true;
        Problem(problem);
        return false;
    }

    /// <summary>Shows how far a job has come: in place on a terminal, as a plain line elsewhere.</summary>
    public void Progress(string text)
    {
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
