using System.CommandLine;
using System.Globalization;
using Avow.Capturing;
using Avow.Console;
using Avow.Road;
using Avow.Statements;

namespace Avow.Commands;

/// <summary><c>avow read</c>: what a reader makes of files, without an archive.</summary>
internal static class ReadCommand
{
    public static Command Create()
    {
        var places = new Argument<string[]>("path") { Description = "Files, folders, web archive files (WARC, WACZ), or - for standard input.", Arity = ArgumentArity.OneOrMore };
        var lines = new Option<bool>("--jsonl") { Description = "One JSON object a line for each document: file, title, author, date, language, text, blocks, frame, damage." };
        var ocr = Shared.Ocr();
        var command = new Command("read", Shared.Examples(
            "Read files as the archive would, and keep nothing. Documents come in the order of the files; what cannot be read is said in one line, and the rest is done.",
            "avow read statement.pdf",
            "avow read saved-pages/ --jsonl > documents.jsonl",
            "curl … | avow read -"))
        {
            places, lines, ocr,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var output = Output.Of(parsed, parsed.GetValue(lines));
            var manner = new ReadingManner(parsed.GetValue(ocr), cancel);
            try
            {
                await foreach (var read in InOrder.Map(Sources(parsed.GetValue(places)!), source => Read(source, manner), cancel))
                {
                    if (!output.Good(read, out var documents)) continue;
                    foreach (var (file, content) in documents) Say(output, file, content);
                }
            }
            catch (OperationCanceledException) when (cancel.IsCancellationRequested)
            {
                // The exit code says it.
            }

            return cancel.IsCancellationRequested ? ExitCodes.Interrupted : output.ExitCode;
        });
        return command;
    }

    private static IEnumerable<Outcome<NamedFile>> Sources(IReadOnlyList<string> places)
    {
        var crawl = new WarcCapture(CaptureLimits.Default);
        return places.SelectMany(place =>
            place == "-" ? [StandardInputCapture.Read(System.Console.OpenStandardInput(), null, CaptureLimits.Default, TimeProvider.System).Then<NamedFile>(received => NamedFile.AtHand("-", received))]
            : Directory.Exists(place) ? FolderWalk.Files(place).SelectMany(found => found.TryGet(out var path, out var problem) ? InFile(crawl, path) : [problem])
            : InFile(crawl, place));
    }

    // The answers that a web archive file holds, each by its address; any other file is one source.
    private static IEnumerable<Outcome<NamedFile>> InFile(WarcCapture crawl, string path)
    {
        if (!WarcCapture.IsWarc(path)) return [NamedFile.Later(path)];
        return crawl.Read(path).Where(found => !found.IsGood || found.Value is WarcFinding.Fresh)
            .Select(found => found.Then<NamedFile>(good => NamedFile.AtHand(((WarcFinding.Fresh)good).Received.Source.Address, ((WarcFinding.Fresh)good).Received)));
    }

    private static Outcome<(string File, Content Content)[]> Read(Outcome<NamedFile> source, ReadingManner manner) => source.Then(file => file.Open().Then(received =>
        ReadingStep.Contents(received, manner).Then<(string, Content)[]>(contents => contents.Select(content => (file.Name, content)).ToArray())));

    private static void Say(Output output, string file, Content content)
    {
        var document = ReadDocument.Of(file, content);
        output.Json(document, CommandJson.Lines.ReadDocument);
        if (output.IsJson) return;
        output.Line($"{OneLine.Of(document.File)}: {OneLine.Of(document.Title)}");
        string[] facts = [document.Date, OneLine.Of(document.Author), document.Language];
        output.Line(string.Join(" · ", facts.Where(fact => fact.Length > 0)));
        output.Line();
        var paragraph = 0;
        foreach (var line in document.Text.Split('\n')) output.Line(string.Create(CultureInfo.InvariantCulture, $"{++paragraph,3}  {OneLine.OfWords(line)}"));
        output.Line();
        foreach (var frame in document.Frame) output.Line($"Frame      {frame.Start} to {frame.End}: {OneLine.Of(frame.Cue)}");
        foreach (var part in document.Parts) output.Line($"{part.Kind,-10} “{Start(document.Text[part.Start..part.End])}” at {part.Start}: {OneLine.Of(part.Cue)}");
        foreach (var damage in document.Damage) output.Line($"Damage     {damage.Kind} “{OneLine.Of(damage.Words)}” at {damage.Start}{(damage.Repair is { } repair ? $"; perhaps “{OneLine.Of(repair)}”" : "")}");
        foreach (var said in (document.Changes ?? []).Concat(document.Comments ?? [])) output.Line($"{said.Kind,-10} “{OneLine.Of(said.Words)}” at {said.Start}, {OneLine.Of(said.Author ?? "somebody")}, {said.Date}");
        ReadFinding.Say(output, content.Metadata);
        output.Line();
    }

    private static string Start(string words) => OneLine.Of(words.Length <= 60 ? words : words[..60] + "…");

    /// <summary>A file is opened where it is read, so that no more than a few lie in memory.</summary>
    private sealed record NamedFile(string Name, Func<Outcome<Received>> Open)
    {
        public static NamedFile Later(string path) => new(Path.GetFileName(path), () => FileCapture.Read(path, CaptureLimits.Default, TimeProvider.System));

        public static NamedFile AtHand(string name, Received received) => new(name, () => received);
    }
}
