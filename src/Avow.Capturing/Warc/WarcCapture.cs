using Avow.Statements;

namespace Avow.Capturing;

/// <summary>
/// Takes in web archive files: WARC 1.0 and 1.1 (ISO 28500:2017), plain or compressed, and WACZ 1.1.1. One instance serves one run: it
/// remembers payloads, so that a record in one file may refer to one in another read before.
/// </summary>
public sealed class WarcCapture(CaptureLimits limits)
{
    private readonly CrawlMemory memory = new();

    /// <summary>Whether a file is one: it begins with a record, plain or compressed, or is named so. Never opens a pipe or a device.</summary>
    /// <param name="path">Where it lies.</param>
    /// <param name="name">What it is called, where its path does not say it: what was sent lies under its digest.</param>
    public static bool IsWarc(string path, string? name = null) => path.Length > 0 && WarcFileKinds.Of(path, name) != WarcFileKind.None;

    /// <summary>
    /// What the records of a file are to us, in their order, each read when it is asked for: the file is never held as a whole, and one
    /// payload at a time is. What is broken is one problem with its place in the file, and what can be read besides is read.
    /// </summary>
    /// <param name="path">A WARC or WACZ file.</param>
    /// <param name="bytesRead">Told now and then how many bytes of the file have been read.</param>
    /// <param name="name">What it is called, where its path does not say it.</param>
    /// <remarks>
    /// A response with status 200 or 203 that may hold a text is Fresh: the payload without chunks and compression, with the address and date
    /// of its record, the method of its request where that is recorded beside it, status and header fields (cookies left out), the redirects
    /// recorded before it that lead to it, and where the record stands. So is a resource, without an exchange. A revisit is Again. Everything
    /// else is Passed with its reason. Digests are recomputed; bytes that do not fit theirs are a problem and kept all the same. Problems:
    /// those of <see cref="FileCapture"/> for the file; Malformed, Damaged, TooLarge, TooDeep, UnsupportedFormat, NotPermitted for a record.
    /// </remarks>
    public IEnumerable<Outcome<WarcFinding>> Read(string path, IProgress<long>? bytesRead = null, string? name = null) => Safely(All(path, name, bytesRead), name ?? path);

    private IEnumerable<Outcome<WarcFinding>> All(string path, string? name, IProgress<long>? bytesRead)
    {
        if (!WarcFile.Open(path).TryGet(out var file, out var problem))
        {
            yield return name is null ? problem : problem with { Thing = name };
            yield break;
        }

        using (file)
        {
            var parts = WarcFileKinds.Of(path, name) == WarcFileKind.Wacz ? Wacz.Parts(file, name ?? path) : [new WarcPart(name ?? path, name ?? Path.GetFileName(path), file)];
            foreach (var finding in parts.SelectMany(Findings))
            {
                bytesRead?.Report(file.Position);
                yield return finding;
            }
        }
    }

    private IEnumerable<Outcome<WarcFinding>> Findings(Outcome<WarcPart> part) => part.TryGet(out var warc, out var problem) ? Of(warc) : [problem];

    private IEnumerable<Outcome<WarcFinding>> Of(WarcPart part)
    {
        var scan = new RecordScan(new Tape(part.Bytes), part.ShownPath);
        foreach (var finding in new WarcReading(scan, part.ShownPath, part.FileName, memory, limits).All()) yield return finding;
        if (!scan.HasRecords) yield return new Problem(ProblemKind.UnsupportedFormat, part.ShownPath, "there is no WARC record in it that can be read", "Look whether it is a WARC file and was saved to the end.");
        foreach (var problem in part.AfterReading()) yield return problem;
    }

    // A disk that breaks is a problem like any other; it ends the file.
    private static IEnumerable<Outcome<WarcFinding>> Safely(IEnumerable<Outcome<WarcFinding>> findings, string path)
    {
        using var each = findings.GetEnumerator();
        while (true)
        {
            Problem? broken = null;
            try
            {
                if (!each.MoveNext()) yield break;
            }
            catch (Exception e) when (e is InvalidDataException || FileProblem.Of(e, path) is not null)
            {
                broken = FileProblem.Of(e, path) ?? new(ProblemKind.Damaged, path, "its compressed data is broken", "Fetch the file again.");
            }

            yield return broken is null ? each.Current : broken;
            if (broken is not null) yield break;
        }
    }
}
