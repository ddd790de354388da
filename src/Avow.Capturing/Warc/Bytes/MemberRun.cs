namespace Avow.Capturing;

/// <summary>
/// One gzip member, and those after it that go on with what it began. A WARC has one record in each member, but some tools pack a whole
/// file into members that end anywhere; a member that begins with a record begins a run of its own.
/// </summary>
internal sealed class MemberRun : ForwardStream
{
    private readonly Tape packed;
    private GzipMember member;
    private ReadOnlyMemory<byte> ahead;

    private MemberRun(Tape packed, GzipMember member, ReadOnlyMemory<byte> ahead) => (this.packed, this.member, this.ahead, Start) = (packed, member, ahead, member.Start);

    /// <summary>Where the first member begins on the tape.</summary>
    public long Start { get; }

    /// <summary>Where the member begins that is being read.</summary>
    public long MemberStart => member.Start;

    /// <summary>Why the run ended early; null while it is well.</summary>
    public string? Fault => member.Fault;

    /// <summary>The run that begins right behind this one; null when none was seen.</summary>
    public MemberRun? Next { get; private set; }

    /// <summary>Null, and the tape stays where it was, when no member begins there.</summary>
    public static MemberRun? Open(Tape packed) => GzipMember.Open(packed) is { } member ? new(packed, member, default) : null;

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty || Next is not null) return 0;
        while (ahead.IsEmpty)
        {
            if (member.Read(buffer) is > 0 and var read) return read;
            if (member.Fault is not null || !GoOn()) return 0;
        }

        var taken = Math.Min(buffer.Length, ahead.Length);
        ahead.Span[..taken].CopyTo(buffer);
        ahead = ahead[taken..];
        return taken;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) member.Dispose();
        base.Dispose(disposing);
    }

    private bool GoOn()
    {
        if (GzipMember.Open(packed) is not { } next) return false;
        var start = new byte[Resuming.SignBytes];
        var read = next.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        if (Resuming.IsRecordStart(start.AsSpan(0, read)))
        {
            Next = new(packed, next, start.AsMemory(0, read));
            return false;
        }

        member.Dispose();
        (member, ahead) = (next, start.AsMemory(0, read));
        return true;
    }
}
