using System.CommandLine;
using System.Globalization;
using Avow.Archive;
using Avow.Console;
using Avow.Demo;
using Avow.Statements;
using Avow.Web;

namespace Avow.Commands;

/// <summary><c>avow demo</c>: the whole road on the sample archive.</summary>
internal static class DemoCommand
{
    public static Command Create()
    {
        var noServe = new Option<bool>("--no-serve") { Description = "Do not serve; compare what was found with samples/truth.json and exit 0 only when all of it is right." };
        var port = Shared.Port(ServeCommand.DefaultPort);
        var archive = new Option<string?>("--archive", "-a") { Description = "Keep the sample archive in this folder; otherwise it is temporary.", HelpName = "DIR" };
        var command = new Command("demo", Shared.Examples(
            "Take the sample archive along the whole road: capture, read, archive, relate, publish.",
            "avow demo",
            "avow demo --no-serve"))
        {
            noServe, port, archive,
        };
        command.SetAction((parsed, cancel) => Run(Output.Of(parsed, json: false), parsed.GetValue(archive), parsed.GetValue(noServe), parsed.GetValue(port), cancel));
        return command;
    }

    private static async Task<int> Run(Output output, string? folder, bool noServe, int port, CancellationToken cancel)
    {
        var place = folder ?? Path.Combine(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"avow-demo-{Environment.ProcessId}"));
        try
        {
            if (!output.Good(SampleArchive.OpenOrCreate(place), out var archive)) return ExitCodes.Archive;
            using (archive)
            {
                await SampleArchive.Travel(archive, output, cancel);
                Summary(output, archive);
                if (noServe) return Score(output, archive);
                if (!output.Good(ServerOptions.From("127.0.0.1", port, null), out var options)) return ExitCodes.Usage;
                await new Journey(archive, output, TimeProvider.System).Publish(options, address => WhereToLook(output, archive, address), cancel);
            }

            return output.ExitCode;
        }
        finally
        {
            if (folder is null && Directory.Exists(place)) Directory.Delete(place, recursive: true);
        }
    }

    private static void Summary(Output output, SqliteArchive archive)
    {
        var counts = archive.Library.Counts();
        var kinds = archive.Relations.All().CountBy(r => r.Kind).OrderBy(k => k.Key).Select(k => $"{k.Value} {NameOf(k.Key)}");
        output.Line($"Took in {Counted.Of(counts.Captures, "capture")} and read {Counted.Of(counts.Texts, "text")} in {Counted.Of(counts.Languages.Count, "language")}.");
        output.Line($"Found {counts.Relations} relations: {string.Join(", ", kinds)}.");
    }

    private static void WhereToLook(Output output, SqliteArchive archive, string address)
    {
        var travelled = archive.Relations.All().CountBy(r => r.To).MaxBy(c => c.Value).Key;
        var revision = archive.Relations.All().First(r => r.Kind == RelationKind.Revises);
        var translation = archive.Relations.All().Where(r => r.Kind == RelationKind.Translates).MinBy(r => (r.Origin as RelationOrigin.Detected)?.Score ?? 1)!;
        output.Line($"Look at {address}/t/{travelled} (where one statement travelled), {address}/compare/{revision.To}/{revision.From} (what a revision changed) and {address}/compare/{translation.To}/{translation.From} (a text and its translation). Stop with Ctrl+C.");
    }

    private static int Score(Output output, SqliteArchive archive)
    {
        var truth = Truth.Load(SampleArchive.Of("truth.json"));
        var score = TruthScore.Of(archive, truth);
        var pages = new PageTruth(archive.Library, truth).Wrong().ToList();
        foreach (var found in score.Found) output.Line($"found   {found}");
        foreach (var missed in score.Missed) output.Line($"missed  {missed}");
        foreach (var wrong in score.Wrong) output.Line($"wrong   {wrong}");
        foreach (var wrong in pages) output.Line($"misread {wrong}");
        foreach (var kind in score.NotLookedFor.CountBy(r => r.Split(' ')[1])) output.Line($"not looked for  {kind.Key}: {kind.Value}");
        output.Line($"{score.Found.Count} found, {score.Missed.Count} missed, {score.Wrong.Count} wrong, {score.NotLookedFor.Count} not looked for; {pages.Count} misread on {truth.Titles.Count} pages");
        return score.AllRight && pages.Count == 0 && output.Problems == 0 ? ExitCodes.Good : ExitCodes.Refused;
    }

    private static string NameOf(RelationKind kind) => kind switch
    {
        RelationKind.Reprints => "reprints",
        RelationKind.Revises => "revisions",
        RelationKind.Translates => "translations",
        RelationKind.Quotes => "quotations",
        RelationKind.RepliesTo => "replies",
        RelationKind.Introduces => "introductions",
        _ => "mentions",
    };
}
