using Avow.Capturing;
using Avow.Console;
using Avow.Relating;
using Avow.Road;
using Avow.Statements;

namespace Avow.Alignments;

/// <summary>A file of any format as a text to align.</summary>
/// <param name="Name">Of the file, without its folders.</param>
/// <param name="Title">As found in it; "" when there is none.</param>
/// <param name="Text">The words and blocks.</param>
internal sealed record AlignableFile(string Name, string Title, TextToAlign Text)
{
    // Characters of a text, a shelf of novels: beyond it a person wants to say which part is meant.
    private const int MostChars = 16 << 20;

    /// <summary>Reads the first document in it that has words; says so when there are more.</summary>
    public static Outcome<AlignableFile> Read(string path, string? language, Output output, CancellationToken cancel)
    {
        var read = FileCapture.Read(path, CaptureLimits.Default, TimeProvider.System).Then(received => ReadingStep.Contents(received, new(Ocr: false, cancel)));
        // A file that is there and empty is a text without words.
        if (read is { Problem.Kind: ProblemKind.Empty }) return new AlignableFile(Path.GetFileName(path), "", new() { Words = "", Language = language ?? Languages.Unknown });
        if (!read.TryGet(out var contents, out var problem)) return problem;
        var content = contents.FirstOrDefault(content => content.Words.Length > 0) ?? contents[0];
        if (content.Words.Length > MostChars) return new Problem(ProblemKind.TooLarge, path, $"it has more than {MostChars} characters", "Cut it at a chapter that both texts have.");
        var file = new AlignableFile(Path.GetFileName(path), content.Metadata.Title ?? "", new() { Words = content.Words, Language = language ?? LanguageOfMost(content), Blocks = content.Blocks });
        if (contents.Count > 1) output.Remark($"avow: {OneLine.Of(file.Name)} holds {contents.Count} documents; this is the first{(file.Title.Length > 0 ? $", “{OneLine.Of(file.Title)}”" : "")}");
        return file;
    }

    // What a document says of itself may be what its page is in; the words are asked first.
    private static string LanguageOfMost(Content content) =>
        LanguageOf.Lines(content.Words.Split('\n')) is var found && found != Languages.Unknown ? found : content.Metadata.Language is { Length: > 0 } said ? said : Languages.Unknown;
}
