using System.Globalization;
using Avow.Archive;

namespace Avow.Road;

/// <summary>How the files of a parcel are called.</summary>
internal static class ParcelFiles
{
    public const string Readme = "README.txt";

    public const string Captures = "captures/";

    public const string CapturesEnding = ".warc.gz";

    public static string Lines(ParcelKind kind) => $"{kind.ToString().ToLowerInvariant()}.jsonl";

    public static string Warc(int number) => string.Create(CultureInfo.InvariantCulture, $"{Captures}{number:D5}{CapturesEnding}");
}
