using Avow.Statements;

namespace Avow.Capturing;

/// <summary>
/// The bytes in the answers and resources of a WARC file that Avow wrote (ISO 28500:2017, sections 6.3 and 6.4), exactly as they were kept: whatever their status and type, and without a look
/// at what the header says of chunks and compression, for they were written without. For crawls of others there is <see cref="WarcCapture"/>.
/// </summary>
public static class WarcPayloads
{
    private const int MaxHeadBytes = 1 << 20;

    /// <summary>One payload at a time is held. What is broken is a problem with its place; a record longer than is asked for is passed over.</summary>
    /// <param name="path">The file; plain, or each record compressed by itself.</param>
    /// <param name="maxBytes">Longer payloads are none of those that are looked for.</param>
    public static IEnumerable<Outcome<ReadOnlyMemory<byte>>> Of(string path, long maxBytes)
    {
        if (!WarcFile.Open(path).TryGet(out var file, out var problem))
        {
            yield return problem;
            yield break;
        }

        using (file)
        {
            var most = (int)Math.Min(maxBytes + MaxHeadBytes, Array.MaxLength);
            var scan = new RecordScan(new Tape(file), path);
            while (Next(scan, path) is { } next)
            {
                if (!next.TryGet(out var record, out problem)) yield return problem;
                else if (record.Type is "response" or "resource" && record.LengthBytes <= most && Payload(record, scan.ReadContent(most)) is { } payload) yield return payload;
            }
        }
    }

    private static Outcome<WarcRecord>? Next(RecordScan scan, string path)
    {
        try
        {
            return scan.Next();
        }
        catch (Exception broken) when (broken is InvalidDataException || FileProblem.Of(broken, path) is not null)
        {
            return FileProblem.Of(broken, path) ?? new(ProblemKind.Damaged, path, "its compressed data is broken", "Fetch the file again.");
        }
    }

    private static ReadOnlyMemory<byte>? Payload(WarcRecord record, ContentRead content)
    {
        if (content.Fault is not null) return null;
        if (record.Type == "resource") return content.Bytes;
        return FieldLines.Length(content.Bytes.AsSpan(0, Math.Min(content.Bytes.Length, MaxHeadBytes))) is { } head ? content.Bytes.AsMemory(head) : null;
    }
}
