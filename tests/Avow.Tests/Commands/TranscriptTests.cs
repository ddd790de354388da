using System.Text;
using Avow.Tests.Archive;
using Avow.Tests.Scripts;

namespace Avow.Tests.Commands;

/// <summary>
/// Every command with what it says, in transcript.txt: lines that begin with "$" are typed, what follows is the answer.
/// AVOW_ACCEPT=1 writes the answers of today into the file.
/// </summary>
public sealed class TranscriptTests
{
    private static readonly string Transcript = Path.Combine(Repository.Root, "tests", "Avow.Tests", "Commands", "transcript.txt");

    [Fact]
    public async Task The_commands_answer_as_the_transcript_says()
    {
        using var folder = new Folder();
        Write(folder);
        var wanted = await File.ReadAllTextAsync(Transcript);
        var said = new StringBuilder();
        foreach (var line in wanted.Split('\n').Where(line => line.StartsWith("$ ", StringComparison.Ordinal)))
        {
            var answer = await Typed.Avow([.. Words(line["$ avow ".Length..]).Select(word => word.Replace("~", folder.Path, StringComparison.Ordinal))]);
            said.Append(line).Append('\n').Append(answer.Out).Append(string.Concat(answer.Err.Split('\n').Where(l => l.StartsWith("avow:", StringComparison.Ordinal)).Select(l => $"! {l}\n")));
            if (answer.Exit != 0) said.Append(System.Globalization.CultureInfo.InvariantCulture, $"exit {answer.Exit}\n");
            said.Append('\n');
        }

        said.Replace(folder.Path, "~");
        if (Environment.GetEnvironmentVariable("AVOW_ACCEPT") is { Length: > 0 }) await File.WriteAllTextAsync(Transcript, said.ToString());
        else Assert.Equal(wanted, said.ToString());
    }

    private static List<string> Words(string line)
    {
        List<string> words = [];
        foreach (var (part, quoted) in line.Split('\'').Select((part, i) => (part, i % 2 == 1)))
        {
            if (quoted) words.Add(part);
            else words.AddRange(part.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }

        return words;
    }

    private static void Write(Folder folder)
    {
        Page("original.html", "The gate stays open", "14 May 2026", Demand, Reason, Thanks);
        Page("reprint.html", "The gate stays open", "17 May 2026", Demand, Reason.Replace("eleven", "twelve", StringComparison.Ordinal), Thanks);
        Page("essay.html", "On gates", "20 May 2026", "I have been thinking of gates for a week and of little else besides the weather.", $"The committee writes: “{Reason}” That is a sentence one can build on, and I mean to.");
        File.WriteAllLines(folder.At("captures.jsonl"), [
            """{"id": "original", "file": "original.html", "address": "https://union.example/gate", "captured": "2026-05-14T12:05:00Z", "status": 200}""",
            """{"id": "reprint", "file": "reprint.html", "address": "https://paper.example/gate", "captured": "2026-05-17T08:00:00Z", "status": 200}""",
            """{"id": "essay", "file": "essay.html", "address": "https://essays.example/gates", "captured": "2026-05-20T08:00:00Z", "status": 200}"""]);
        File.WriteAllText(folder.At("organisations.json"), """{"organisations": [{"id": "union", "names": {"en": "Union of Ferry Workers"}, "kinds": ["union"], "addresses": ["https://union.example/"]}]}""");

        void Page(string file, string title, string date, params string[] paragraphs) => File.WriteAllText(
            folder.At(file),
            $"<!doctype html><html lang=en><title>{title}</title><article><h1>{title}</h1><p class=date><time datetime={DateTime.Parse(date, System.Globalization.CultureInfo.InvariantCulture):yyyy-MM-dd}>{date}</time></p>{string.Concat(paragraphs.Select(p => $"<p>{p}</p>"))}</article>");
    }

    private const string Demand = "We demand that the gate on the northern shore be opened in the morning, and that it stay open until the last boat has come in.";

    private const string Reason = "Companies that cannot agree on anything agreed, to the second, on when to lock the road of eleven thousand people a day.";

    private const string Thanks = "We thank all who stood at the gate with their lamps lit, on both shores and in the boats between them.";
}
