using System.Globalization;
using Avow.Statements;

namespace Avow.Capturing;

/// <summary>
/// The records of a WARC file, one after the other. What is broken is one problem with its place, and reading goes on where the next record
/// can be seen to begin.
/// </summary>
internal sealed class RecordScan(Tape file, string shownPath)
{
    /// <summary>The header of one record.</summary>
    public const int MaxHeaderBytes = 64 << 10;

    /// <summary>Each may cost reading a little twice; a file broken in more places is given up with its rest told of.</summary>
    private const int MaxFaults = 1_000;

    private readonly Pieces pieces = new(file);
    private readonly Queue<Problem> problems = [];
    private Resuming? resuming;
    private OpenContent? content;
    private long brokenMember = -1; // said of already
    private int faults, returns;
    private bool isOver;

    /// <summary>Whether there was any record yet.</summary>
    public bool HasRecords { get; private set; }

    /// <summary>The next record; or what is wrong before it; null at the end.</summary>
    public Outcome<WarcRecord>? Next()
    {
        while (true)
        {
            if (content is not null) CloseContent();
            if (problems.TryDequeue(out var problem)) return problem;
            if (isOver) return null;
            if (Step() is { } record) return record;
        }
    }

    /// <summary>The first bytes of the content of the record given last, without taking them.</summary>
    public ReadOnlySpan<byte> PeekContent(int count) =>
        content is null ? [] : pieces.Now.Peek((int)Math.Min(count, content.Left));

    /// <summary>The content of the record given last, as far as it can be read. Once for each record.</summary>
    public ContentRead ReadContent(int maxBytes)
    {
        var read = content!.ReadAll(maxBytes);
        if (read.Fault is not null) brokenMember = pieces.MemberOffset;
        return read;
    }

    private WarcRecord? Step()
    {
        if (pieces.IsBomb) return GiveUp(Problem(ProblemKind.TooLarge, Place(), "it unpacks to more than a hundred times its size", "Nothing after this place was read."));
        PassPadding();
        var start = pieces.Now.Peek(Resuming.SignBytes);
        if (start.IsEmpty) EndPiece();
        else if (Resuming.IsRecordStart(start)) return Open();
        else if (pieces.IsPacked || !pieces.Enter()) PassGarbage();
        return null;
    }

    // Records are set apart by two line ends; others write fewer or more, or fill a block with zeros.
    private void PassPadding()
    {
        while (pieces.Now.Peek(4 << 10) is { IsEmpty: false } ahead)
        {
            var padding = ahead.IndexOfAnyExcept("\r\n \t\0"u8);
            pieces.Now.Skip(padding < 0 ? ahead.Length : padding);
            if (padding >= 0) return;
        }
    }

    private void EndPiece()
    {
        if (!pieces.IsPacked)
        {
            isOver = true;
            return;
        }

        if (pieces.Fault is not { } fault)
        {
            pieces.Leave();
            return;
        }

        if (brokenMember != pieces.MemberOffset) Fault(ProblemKind.Damaged, string.Create(CultureInfo.InvariantCulture, $"byte {pieces.MemberOffset:N0}"), fault);
        if (++returns > MaxFaults) pieces.Leave();
        else pieces.LeaveToSearch();
        Search();
    }

    private void PassGarbage()
    {
        var place = Place();
        var passed = Search();
        Fault(ProblemKind.Malformed, place, $"{Sizes.Shown(passed)} that are no WARC record stand here");
    }

    private long Search() => (resuming ??= new Resuming(pieces)).Search();

    private WarcRecord? Open()
    {
        var (place, offset) = (Place(), pieces.FileOffset);
        var ahead = pieces.Now.Peek(MaxHeaderBytes);
        if (FieldLines.Length(ahead) is not { } length)
            return Refuse(place, ahead.Length < MaxHeaderBytes ? "the header of a record is cut off" : $"the header of a record is longer than {Sizes.Shown(MaxHeaderBytes)}");
        var header = ahead[..length];
        var lines = FieldLines.Lines(header, FieldLines.EncodingOf(header));
        if (lines.Count > FieldLines.MaxFields) return Refuse(place, "the header of a record has too many fields");
        var record = new WarcRecord { Fields = [.. FieldLines.Fields(lines.Skip(1))], OffsetBytes = offset, Place = place, LengthBytes = 0 };
        if (!long.TryParse(record.Field("Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out var bytes))
            return Refuse(place, "a record does not say how long it is");
        pieces.Now.Skip(length);
        HasRecords = true;
        content = new OpenContent(pieces, bytes, place);
        return record with { LengthBytes = bytes };
    }

    private WarcRecord? Refuse(string place, string reason)
    {
        pieces.Now.Skip("WARC/".Length);
        Search();
        Fault(ProblemKind.Malformed, place, reason);
        return null;
    }

    private void CloseContent()
    {
        if (content!.Close() is { } fault)
        {
            brokenMember = pieces.MemberOffset;
            Fault(ProblemKind.Damaged, content.Place, fault);
        }

        if (content.IsAstray) Search();
        content = null;
    }

    private void Fault(ProblemKind kind, string place, string reason)
    {
        if (++faults <= MaxFaults) problems.Enqueue(Problem(kind, place, reason, "What could be read besides was read."));
        else GiveUp(Problem(kind, place, $"it is broken in more than {MaxFaults:N0} places", "Nothing after this place was read."));
    }

    private WarcRecord? GiveUp(Problem problem)
    {
        if (!isOver) problems.Enqueue(problem);
        isOver = true;
        return null;
    }

    private string Place()
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"byte {pieces.FileOffset:N0}");
        return pieces.IsPacked && pieces.Now.At > 0 ? string.Create(CultureInfo.InvariantCulture, $"{place}, unpacked byte {pieces.Now.At:N0}") : place;
    }

    private Problem Problem(ProblemKind kind, string place, string reason, string repair) => new(kind, shownPath, reason, repair, place);
}
