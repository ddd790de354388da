using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Avow.Archive;
using Avow.Commands;
using Avow.Console;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Road;

/// <summary>
/// Writes an archive as plain files: <c>captures.jsonl</c> with the bytes in <c>bytes/</c>, <c>texts.jsonl</c>,
/// <c>relations.jsonl</c> and a README. Written beside and renamed, so a parcel that is there is whole.
/// </summary>
internal sealed class Exporting(IArchive archive, Output output, TimeProvider time)
{
    private const string Readme = """
        This folder holds an archive of public statements, written by Avow as plain files.

        captures.jsonl   one JSON object a line (UTF-8): where bytes came from (address), when (captured, UTC), the HTTP status
                         and headers of the answer, the file that holds the bytes, and their SHA-256
        bytes/           the bytes exactly as received; each file is named by its SHA-256 and can be checked with sha256sum
        texts.jsonl      the texts that were read from them, as editors corrected them; "capture" names the capture by its id
        relations.jsonl  which text took from which; spans are [fromStart, fromEnd, toStart, toEnd], half-open, counted in
                         UTF-16 code units of the texts' words

        """;

    public void To(string untrustedFolder, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(untrustedFolder))
        {
            output.Problem(new(ProblemKind.Empty, "the folder", "it has no name", "Name a folder that does not exist yet."));
            return;
        }

        var folder = Path.GetFullPath(untrustedFolder);
        if (Path.Exists(folder))
        {
            output.Problem(new(ProblemKind.AlreadyExists, folder, "something is there already", "Name a folder that does not exist yet."));
            return;
        }

        var unfinished = string.Create(CultureInfo.InvariantCulture, $"{folder}.unfinished-{Environment.ProcessId}");
        try
        {
            Directory.CreateDirectory(Path.Combine(unfinished, "bytes"));
            File.WriteAllText(Path.Combine(unfinished, "README.txt"), Readme);
            WriteCaptures(unfinished, cancel);
            WriteLines(Path.Combine(unfinished, "relations.jsonl"), archive.Relations.All().Select(TextView.Line), CommandJson.Lines.RelationLine);
            if (output.Problems == 0) Directory.Move(unfinished, folder);
            if (output.Problems == 0) output.Line($"Wrote {folder}");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            output.Problem(new(ProblemKind.NotPermitted, folder, failure.Message.TrimEnd('.'), "Free some space or name another place; the archive is untouched."));
        }
        finally
        {
            Remove(unfinished);
        }
    }

    // Tidying must not hide why it was needed.
    private static void Remove(string unfinished)
    {
        try
        {
            if (Directory.Exists(unfinished)) Directory.Delete(unfinished, recursive: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Left under its unfinished name, which says what it is.
        }
    }

    private void WriteCaptures(string folder, CancellationToken cancel)
    {
        var progress = new ProgressBar(output, time, "Exporting", "captures", archive.Library.Counts().Captures);
        using var captures = new StreamWriter(Path.Combine(folder, "captures.jsonl"));
        using var texts = new StreamWriter(Path.Combine(folder, "texts.jsonl"));
        long done = 0;
        foreach (var capture in archive.Library.AllCaptures())
        {
            cancel.ThrowIfCancellationRequested();
            if (!output.Good(PublicBytes.Of(archive.Library, capture), out var published) || published.Digest is null) continue;
            var bytes = published.Bytes;
            var file = $"bytes/{capture.Digest}";
            File.WriteAllBytes(Path.Combine(folder, file), bytes.Span);
            var views = archive.Library.DocumentsOf(capture.Id).SelectMany(document => archive.Library.TextsIn(document.Id)).Select(text => TextView.Of(archive.Library, text.Id)).ToList();
            captures.WriteLine(JsonSerializer.Serialize(Exported(capture, file, views), CommandJson.Lines.ExportedCapture));
            foreach (var view in views) texts.WriteLine(JsonSerializer.Serialize(Exported(view), CommandJson.Lines.ExportedText));
            progress.Report(++done);
        }
    }

    private ExportedCapture Exported(Capture capture, string file, List<TextView> views) => new(
        views is [var first, ..] ? first.Summary.Label : null,
        file,
        capture.Source.Address,
        capture.CapturedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture),
        capture.Exchange.Status,
        capture.Exchange.Headers.GroupBy(h => h.Name, StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, IReadOnlyList<string> (g) => [.. g.Select(h => h.Value)], StringComparer.OrdinalIgnoreCase),
        capture.Digest.ToString(),
        views is [var text, ..] && archive.Library.Find(text.Summary.Statement)?.Event is { } about ? archive.Registry.Event(about)?.Slug : null);

    private static ExportedText Exported(TextView view) => new(
        view.Text.Id.Value,
        view.Summary.Statement.Value,
        view.Capture.Id.Value,
        view.Text.Role.ToString(),
        view.Text.Title,
        IsoDay.Write(view.Text.Date),
        view.Text.Language,
        view.Summary.Issuer,
        view.Summary.Outlet?.Slug,
        view.Text.Words)
    {
        Corrections = view.Shown().Corrections,
    };

    private static void WriteLines<T>(string path, IEnumerable<T> values, JsonTypeInfo<T> type)
    {
        using var writer = new StreamWriter(path);
        foreach (var value in values) writer.WriteLine(JsonSerializer.Serialize(value, type));
    }
}
