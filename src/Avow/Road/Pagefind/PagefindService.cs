using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Avow.Statements;

namespace Avow.Road;

/// <summary>
/// A running <c>pagefind --service</c>: messages in JSON, each in base64 with a comma behind it, are answered one by one (https://pagefind.app/docs/node-api/). What it answers is bounded, and it ends with this.
/// </summary>
internal sealed class PagefindService : IDisposable
{
    private const int MaxAnswerChars = 1 << 22;

    /// <summary>Some 1 GiB is needed for a part of an index (<c>LanguageIndexes</c>).</summary>
    private const int MaxMemoryKibibytes = 4 << 20;

    private readonly Process child;
    private readonly Task<string> complaint;
    private readonly CancellationTokenSource ending;
    private readonly CancellationTokenRegistration killing;
    private readonly TimeSpan patience;
    private readonly CancellationToken cancel;
    private int asked;

    public PagefindService(string place, TimeSpan patience, CancellationToken cancel)
    {
        (this.patience, this.cancel) = (patience, cancel);
        ending = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        child = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "ulimit -c 0; ulimit -v \"$1\"; shift; exec \"$@\"", "sh", MaxMemoryKibibytes.ToString(CultureInfo.InvariantCulture), place, "--service"]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, StandardOutputEncoding = Encoding.Latin1 })!;
        complaint = LastWords.Of(child.StandardError, CancellationToken.None);
        killing = ending.Token.Register(Kill);
        ending.CancelAfter(patience);
    }

    /// <summary>Asks one thing.</summary>
    /// <returns>What it answers; TooSlow, TooLarge, or Damaged with what it complains of. Throws <see cref="OperationCanceledException"/> where this was cancelled.</returns>
    public Outcome<JsonElement> Ask(JsonObject payload)
    {
        try
        {
            var message = new JsonObject { ["message_id"] = ++asked, ["payload"] = payload };
            child.StandardInput.Write($"{Convert.ToBase64String(Encoding.UTF8.GetBytes(message.ToJsonString()))},");
            child.StandardInput.Flush();
            return Answer().Then(Payload);
        }
        catch (IOException)
        {
            return Ended();
        }
    }

    public void Dispose()
    {
        killing.Dispose();
        Kill();
        child.WaitForExit();
        child.Dispose();
        ending.Dispose();
    }

    private Outcome<string> Answer()
    {
        var answer = new StringBuilder();
        for (var one = child.StandardOutput.Read(); one != ','; one = child.StandardOutput.Read())
        {
            if (one < 0) return Ended();
            if (answer.Length == MaxAnswerChars) return Wrong(ProblemKind.TooLarge, $"it answers more than {MaxAnswerChars:N0} characters");
            answer.Append((char)one);
        }

        return answer.ToString();
    }

    private static Outcome<JsonElement> Payload(string answer)
    {
        try
        {
            var root = JsonDocument.Parse(Convert.FromBase64String(answer), new() { MaxDepth = 16 }).RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("payload", out var payload) || payload.ValueKind != JsonValueKind.Object || !payload.TryGetProperty("type", out var type)) return Strange();
            return type.GetString() == "Error" ? Wrong(ProblemKind.Damaged, $"it says: {OneLine.Of(payload.TryGetProperty("message", out var said) ? $"{said}" : "an error")}") : payload;
        }
        catch (Exception rubbish) when (rubbish is FormatException or JsonException or InvalidOperationException)
        {
            return Strange();
        }

        static Problem Strange() => Wrong(ProblemKind.Malformed, "it answers otherwise than pagefind 1 does");
    }

    private Problem Ended()
    {
        cancel.ThrowIfCancellationRequested();
        if (ending.IsCancellationRequested) return Wrong(ProblemKind.TooSlow, $"it was not done after {patience.TotalMinutes:0.#} minutes");
        Kill();
        var said = OneLine.Of(complaint.GetAwaiter().GetResult().Trim());
        return said.Contains("memory allocation", StringComparison.Ordinal) ? Wrong(ProblemKind.TooLarge, $"it needs more than {MaxMemoryKibibytes >> 20} GiB of memory") : Wrong(ProblemKind.Damaged, $"it ended before it was done: {said}");
    }

    private static Problem Wrong(ProblemKind kind, string reason) => new(kind, "pagefind", reason, "Publish without --pagefind: the plain index needs no program. What was published is as it was.");

    private void Kill()
    {
        if (!child.HasExited) child.Kill(entireProcessTree: true);
    }
}
