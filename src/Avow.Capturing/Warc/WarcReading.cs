using System.Globalization;
using Avow.Statements;

namespace Avow.Capturing;

/// <summary>From the records of one WARC file to what they are to us.</summary>
internal sealed class WarcReading(RecordScan scan, string shownPath, string fileName, CrawlMemory memory, CaptureLimits limits)
{
    private readonly int maxHeadBytes = limits.MaxHeaderKibibytes << 10;
    private readonly Answers answers = new(fileName, memory, limits);
    private readonly Segments segments = new(limits.MaxBytes);

    // An answer waits for the request that may follow it.
    private (WarcRecord Record, WarcFinding.Fresh Finding)? waiting;

    public IEnumerable<Outcome<WarcFinding>> All()
    {
        while (scan.Next() is { } next)
        {
            if (!next.TryGet(out var record, out var problem)) yield return problem;
            else if (record.Type == "request") NoteRequest(record);
            else foreach (var finding in Held(Of(record), record)) yield return finding;
        }

        foreach (var (record, bytes) in segments.Unfinished())
        {
            yield return At(record, "its continuation is not in this file");
            foreach (var finding in Held(answers.Of(record, new(bytes, "it is not whole")), record)) yield return finding;
        }

        if (Release() is { } last) yield return last;
    }

    private IEnumerable<Outcome<WarcFinding>> Of(WarcRecord record) => record.Type switch
    {
        "response" when record.HoldsHttp => OfResponse(record),
        "response" => [new WarcFinding.Passed(PassedOver.OtherAddress)],
        "resource" => OfResource(record),
        "revisit" => OfRevisit(record),
        "continuation" => OfContinuation(record),
        _ => [new WarcFinding.Passed(PassedOver.MadeByCrawler)],
    };

    private IEnumerable<Outcome<WarcFinding>> OfResponse(WarcRecord record)
    {
        var start = scan.PeekContent(Tape.MaxPeekBytes);
        if (HttpHead.Parse(start, maxHeadBytes, isAll: false) is { } head && answers.ReasonToPass(record, head, start[head.LengthBytes..]) is { } reason) return [new WarcFinding.Passed(reason)];
        return Read(record, maxHeadBytes, content => answers.Of(record, content));
    }

    private IEnumerable<Outcome<WarcFinding>> OfResource(WarcRecord record) =>
        answers.ReasonToPass(record, scan.PeekContent(1 << 10)) is { } reason ? [new WarcFinding.Passed(reason)] : Read(record, 0, content => answers.OfResource(record, content));

    private IEnumerable<Outcome<WarcFinding>> OfRevisit(WarcRecord record)
    {
        var head = HttpHead.Parse(scan.PeekContent(maxHeadBytes), maxHeadBytes, isAll: true);
        return answers.OfRevisit(record, head).TryGet(out var revisit, out var problem) ? [revisit] : [Placed(record, problem)];
    }

    private IEnumerable<Outcome<WarcFinding>> OfContinuation(WarcRecord record)
    {
        if (!segments.Awaits(record)) return [At(record, "it continues a record that is not in this file before it")];
        return Read(record, 0, content => segments.Append(record, content.Bytes) is { } whole ? answers.Of(whole.Record, new(whole.Bytes, null)) : []);
    }

    private IEnumerable<Outcome<WarcFinding>> Read(WarcRecord record, int headBytes, Func<ContentRead, IEnumerable<Outcome<WarcFinding>>> take)
    {
        var most = limits.MaxBytes + (long)headBytes;
        if (record.LengthBytes > most) return [Placed(record, new Problem(ProblemKind.TooLarge, "", $"it is longer than {Sizes.Shown(limits.MaxBytes)}", "Save the part that holds the text, and add that."))];
        var content = scan.ReadContent((int)Math.Min(most, Array.MaxLength));
        if (record.Segment == 1 && record.Type == "response" && segments.Begin(record, content.Bytes)) return [];
        return WithFault(record, content.Fault, take(content));
    }

    // Who takes the content says its fault together with the rest; what takes nothing says none.
    private IEnumerable<Outcome<WarcFinding>> WithFault(WarcRecord record, string? fault, IEnumerable<Outcome<WarcFinding>> taken)
    {
        var findings = taken.Select(finding => finding.IsGood ? finding : Placed(record, finding.Problem!)).ToList();
        if (fault is not null && !findings.Exists(finding => finding.Problem?.Reason.Contains(fault, StringComparison.Ordinal) == true)) yield return At(record, fault);
        foreach (var finding in findings) yield return finding;
    }

    private IEnumerable<Outcome<WarcFinding>> Held(IEnumerable<Outcome<WarcFinding>> findings, WarcRecord record)
    {
        foreach (var finding in findings)
        {
            if (Release() is { } before) yield return before;
            if (finding.TryGet(out var good, out _) && good is WarcFinding.Fresh { Received.Exchange: { Status: not null, Method: null } } fresh) waiting = (record, fresh);
            else yield return finding;
        }
    }

    private WarcFinding.Fresh? Release()
    {
        var released = waiting?.Finding;
        waiting = null;
        return released;
    }

    private void NoteRequest(WarcRecord record)
    {
        if (HttpHead.Parse(scan.PeekContent(maxHeadBytes), maxHeadBytes, isAll: true)?.Method is not { } method) return;
        if (waiting is { } answer && CrawlMemory.BelongTogether(record, answer.Record))
            waiting = (answer.Record, new(answer.Finding.Received with { Exchange = answer.Finding.Received.Exchange with { Method = method } }));
        else memory.NoteRequest(record, method);
    }

    private Problem At(WarcRecord record, string reason) => Placed(record, new Problem(ProblemKind.Damaged, "", reason, "What could be read of it was read."));

    // The file is the thing; the address goes into the reason.
    private Problem Placed(WarcRecord record, Problem problem) => problem with
    {
        Thing = shownPath,
        Place = record.Place,
        Reason = (problem.Thing.Length > 0 ? problem.Thing : record.Target) is { Length: > 0 } thing ? string.Create(CultureInfo.InvariantCulture, $"{thing}: {problem.Reason}") : problem.Reason,
    };
}
