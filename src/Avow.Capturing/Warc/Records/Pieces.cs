namespace Avow.Capturing;

/// <summary>
/// The plain bytes of a WARC file: a file that is plain is one piece, and each run of gzip members in a compressed one is a piece, whether it
/// holds one record, as it should, or all of them.
/// </summary>
internal sealed class Pieces(Tape file)
{
    private readonly Tape unpacked = new(Stream.Null);
    private MemberRun? run;
    private long unpackedBefore;

    /// <summary>The piece that is being read.</summary>
    public Tape Now => run is null ? file : unpacked;

    public bool IsPacked => run is not null;

    /// <summary>Where the piece begins in the file, or for a plain one where the next byte stands.</summary>
    public long FileOffset => run?.Start ?? file.At;

    /// <summary>Where the gzip member begins that is being read, or for a plain piece where the next byte stands.</summary>
    public long MemberOffset => run?.MemberStart ?? file.At;

    /// <summary>Why the packed piece ended early; null when it is well.</summary>
    public string? Fault => run?.Fault;

    /// <summary>Whether the whole file unpacks to more than is honest: then it is not worth reading on.</summary>
    public bool IsBomb => !Expansion.IsHonestFile(file.At, unpackedBefore + (run is null ? 0 : unpacked.At));

    /// <summary>Goes over to the gzip member that the file has next; false when it has none.</summary>
    public bool Enter()
    {
        if (MemberRun.Open(file) is not { } next) return false;
        Begin(next);
        return true;
    }

    /// <summary>Goes on behind a packed piece that ended: to the next one, or back to the file itself.</summary>
    public void Leave()
    {
        if (End() is { } next) Begin(next);
    }

    /// <summary>Goes back into a broken member, to look in it for the next that is well; as far as is remembered.</summary>
    public void LeaveToSearch()
    {
        var start = run!.MemberStart;
        End();
        file.GoTo(Math.Max(start + 1, file.Earliest));
    }

    private void Begin(MemberRun next)
    {
        run = next;
        unpacked.Reset(next);
    }

    private MemberRun? End()
    {
        var next = run?.Next;
        unpackedBefore += unpacked.At;
        run?.Dispose();
        run = null;
        return next;
    }
}
