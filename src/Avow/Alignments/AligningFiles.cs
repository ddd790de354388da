using System.Text;
using Avow.Commands;
using Avow.Console;
using Avow.Relating;
using Avow.Road;
using Avow.Statements;

namespace Avow.Alignments;

/// <summary><c>avow align A B</c>: two files of any format, sentence by sentence.</summary>
internal static class AligningFiles
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static int Run(string pathA, string pathB, AlignmentWish wish, Output output, TextWriter results, CancellationToken cancel)
    {
        foreach (var path in new[] { wish.Tmx, wish.Html })
        {
            if (path is null or "-" || UnfinishedFile.Refusal(path) is not { } refusal) continue;
            output.Problem(refusal);
            return output.ExitCode;
        }

        if (!output.Good(AlignableFile.Read(pathA, wish.From, output, cancel), out var a) || !output.Good(AlignableFile.Read(pathB, wish.To, output, cancel), out var b)) return output.ExitCode;
        var files = new AlignedFiles(a, b, TranslationAlignment.Align(a.Text, b.Text, cancel: cancel));
        if (files.Alignment.Standing.Kind == StandingKind.TooLong) output.Problem(new(ProblemKind.TooLarge, $"{a.Name} and {b.Name}", files.Alignment.Standing.Reason.TrimEnd('.'), "Cut them at a chapter that both texts have."));
        output.Json(AlignmentJson.Of(files), CommandJson.Lines.AlignmentJson);
        if (wish.Tmx != "-" && wish.Html != "-") AlignmentListing.Say(output, files);
        if (wish.Tmx is not null) Write(wish.Tmx, stream => TmxFile.Write(stream, files), output, results);
        if (wish.Html is not null) Write(wish.Html, stream => WritePage(stream, files), output, results);
        return output.ExitCode;
    }

    private static void WritePage(Stream stream, AlignedFiles files)
    {
        using var page = new StreamWriter(stream, Utf8, leaveOpen: true) { NewLine = "\n" };
        AlignmentPage.Write(page, files);
    }

    private static void Write(string path, Action<Stream> write, Output output, TextWriter results)
    {
        if (path == "-")
        {
            using var bytes = new MemoryStream();
            write(bytes);
            results.Write(Utf8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
            return;
        }

        try
        {
            using var file = new UnfinishedFile(Path.GetFullPath(path));
            write(file.Stream);
            file.Finish();
            output.Line($"Wrote {OneLine.Of(file.Path)}");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            output.Problem(new(ProblemKind.NotPermitted, path, failure.Message.TrimEnd('.'), "Free some space or name another place."));
        }
    }
}
