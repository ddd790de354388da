using System.Globalization;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>The problems that more than one reader meets, in the same words.</summary>
internal static class Refusals
{
    public static Problem NoWords(ReadingOptions options) =>
        new(ProblemKind.Empty, ThingOf(options), "there is no word in it", "Capture the source again, or name the page that holds the text");

    public static Problem TooManyBlocks(ReadingOptions options) =>
        new(ProblemKind.TooLarge, ThingOf(options), $"it has more than {Shown(options.MaxBlocks)} blocks", "Split it, or read it with a larger MaxBlocks");

    public static Problem TooManyCharacters(long characters, ReadingOptions options) =>
        new(ProblemKind.TooLarge, ThingOf(options), $"it has {characters.ToString("N0", CultureInfo.InvariantCulture)} characters, no more than {Shown(options.MaxCharacters)} are read", "Split it into parts and add those");

    public static Problem TooSlow(ReadingOptions options) =>
        new(ProblemKind.TooSlow, ThingOf(options), "the machine was too busy to read it in the time that a line may take", "Read it again when less is going on");

    public static Problem TooManyBytes(int bytes, ReadingOptions options) =>
        new(ProblemKind.TooLarge, ThingOf(options), $"it has {Shown(bytes)} bytes, no more than {Shown(options.MaxBytes)} are read, or {Shown(options.MaxContainerBytes)} of a container", "Split it into parts and add those");

    public static Problem Unsupported(string format, ReadingOptions options) =>
        new(ProblemKind.UnsupportedFormat, ThingOf(options), $"it is {format}, which this program does not read", "Save it as HTML, Markdown or plain text");

    public static string ThingOf(ReadingOptions options) => options.Address ?? "the source";

    private static string Shown(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
