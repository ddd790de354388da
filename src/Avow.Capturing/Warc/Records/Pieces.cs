namespace Avow.Capturing;

/// <summary>
/// The plain bytes of a WARC file: a file that is plain is one piece, and each gzip member of a compressed one is a piece, whether it holds
/// one record, as it should, or all of them, or a part of one.
/// </summary>
internal sealed class Pieces(Tape file)
{
    private readonly Tape unpacked = new(Stream.Null);
    private GzipMember? member;
    private long unpackedBefore;

    /// <summary>The piece that is being read.</summary>
    public Tape Now => member is null ? file : unpacked;

    public bool IsPacked => member is not null;

    /// <summary>Where the piece begins in the file, or for a plain one where the next byte stands.</summary>
    public long FileOffset => member?.Start ?? file.At;

    /// <summary>How far the file has been read.</summary>
    public long FileAt => file.At;

    /// <summary>Why the packed piece ended early; null when it is well.</summary>
    public string? Fault => member?.Fault;

    /// <summary>Whether the whole file unpacks to more than is honest: then it is not worth reading on.</summary>
    public bool IsBomb => !Expansion.IsHonestFile(file.At, unpackedBefore + (member is null ? 0 : unpacked.At));

    /// <summary>Goes over to the gzip member that the file has next; false when it has none.</summary>
    public bool Enter()
    {
        if (GzipMember.Open(file) is not { } next) return false;
        Leave();
        member = next;
        unpacked.Reset(next);
        return true;
    }

    /// <summary>Goes back to the file itself, behind a member that ended well. After a broken one the place is where the reading broke off.</summary>
    public void Leave()
    {
        if (member is null) return;
        unpackedBefore += unpacked.At;
        member.Dispose();
        member = null;
    }

    /// <summary>Goes back into a broken member, to look in it for the next that is well; as far as is remembered.</summary>
    public void LeaveToSearch()
    {
        var start = member!.Start;
        Leave();
        file.GoTo(Math.Max(start + 1, file.Earliest));
    }
}
