using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>What a site consists of: <c>manifest.json</c>, which names every other file with its length and SHA-256 (FIPS 180-4), one a line, by path.</summary>
/// <param name="Name">Of the archive.</param>
/// <param name="Files">By path, in its order (UTF-16 code units).</param>
public sealed record SiteManifest(string Name, IReadOnlyDictionary<string, SiteManifest.Entry> Files)
{
    public const string FileName = "manifest.json";

    /// <summary>A site of a million files has one of 130 MB.</summary>
    public const long MaxBytes = 1L << 30;

    /// <summary>About as long is a line of a site's.</summary>
    private const int BytesALine = 128;

    /// <summary>What it consists of where that is no site: "parcel".</summary>
    public string? Kind { get; init; }

    private static readonly JsonEncodedText Software = JsonEncodedText.Encode("avow");

    private static readonly JsonWriterOptions Lines = new() { Indented = true, IndentSize = 0, Encoder = PlainLetters.InScript, NewLine = "\n" };

    /// <summary>What is known of a file. A class, for tables of such are compiled with the runtime, and those of our own structures at every start.</summary>
    public sealed record Entry(long Bytes, Sha256Digest Digest)
    {
        internal const int MaxLineBytes = 100;

        // As the manifest has it: length, a space, the digest.
        internal int WriteTo(Span<byte> line)
        {
            _ = Bytes.TryFormat(line, out var digits, default, CultureInfo.InvariantCulture);
            line[digits] = (byte)' ';
            Digest.WriteTo(line[(digits + 1)..]);
            return digits + 1 + (2 * Sha256Digest.ByteLength);
        }

        // Null for what is none.
        internal static Entry? Read(ReadOnlySpan<byte> untrusted) =>
            untrusted.IndexOf((byte)' ') is > 0 and var space && long.TryParse(untrusted[..space], NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) && Sha256Digest.TryParse(untrusted[(space + 1)..], out var digest) ? new(bytes, digest) : null;
    }

    public byte[] ToBytes()
    {
        var buffer = new ArrayBufferWriter<byte>(1 << 16);
        using (var json = new Utf8JsonWriter(buffer, Lines))
        {
            json.WriteStartObject();
            json.WriteString("software"u8, Software);
            json.WriteNumber("version"u8, 1);
            if (Kind is not null) json.WriteString("kind"u8, Kind);
            json.WriteString("name"u8, Name);
            json.WriteStartObject("files"u8);
            Span<byte> line = stackalloc byte[Entry.MaxLineBytes];
            string[] paths = [.. Files.Keys];
            Array.Sort(paths, StringComparer.Ordinal);
            foreach (var path in paths) json.WriteString(path, line[..Files[path].WriteTo(line)]);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return [.. buffer.WrittenSpan, (byte)'\n'];
    }

    /// <summary>Reads what a stranger may have written: a path that leads out of the site, or any other line that is none, is refused with its place.</summary>
    public static Outcome<SiteManifest> FromUntrusted(ReadOnlyMemory<byte> bytes, string place)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes, new() { MaxDepth = 4 });
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("software"u8, out var software) || !software.ValueEquals("avow"u8)) return Wrong(place, "it was not written by avow publish site");
            if (!root.TryGetProperty("version"u8, out var version) || !version.TryGetInt32(out var number) || number != 1) return Wrong(place, "it is of a version that this program does not know");
            Dictionary<string, Entry> files = new(bytes.Length / BytesALine, StringComparer.Ordinal);
            foreach (var line in root.GetProperty("files"u8).EnumerateObject())
            {
                if (!SitePath.IsInside(line.Name)) return Wrong(place, $"it names a file outside the site: {OneLine.Of(line.Name)}");
                if (line.Value.ValueKind != JsonValueKind.String || Entry.Read(JsonMarshal.GetRawUtf8Value(line.Value)[1..^1]) is not { } entry)
                    return Wrong(place, $"it says neither length nor digest of {OneLine.Of(line.Name)}");
                if (!files.TryAdd(line.Name, entry)) return Wrong(place, $"it names {OneLine.Of(line.Name)} twice");
            }

            return new SiteManifest(root.GetProperty("name"u8).GetString() ?? "", files) { Kind = root.TryGetProperty("kind"u8, out var kind) ? kind.GetString() : null };
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return Wrong(place, "it cannot be read as a manifest");
        }
    }

    private static Problem Wrong(string place, string reason) => new(ProblemKind.Malformed, place, reason, "Name the folder or the address of a site that avow publish site wrote.");
}
