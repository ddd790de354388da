using System.Globalization;

namespace Avow.Capturing;

/// <summary>The content of the record that is being read: as many bytes as its header says, or as there are.</summary>
internal sealed class OpenContent(Pieces pieces, long promisedBytes, string place)
{
    private const int FirstBlockBytes = 64 << 10;

    private readonly long startInPiece = pieces.Now.At;
    private readonly bool isPacked = pieces.IsPacked;
    private readonly long piece = pieces.IsPacked ? pieces.FileOffset : 0;
    private readonly long lengthBytes = promisedBytes;
    private string? fault;
    private bool isClosed;

    public string Place { get; } = place;

    /// <summary>How many bytes the header promises that were not read yet.</summary>
    public long Left { get; private set; } = promisedBytes;

    /// <summary>Whether what follows the content is neither an end nor a record, so that the next record must be searched for.</summary>
    public bool IsAstray { get; private set; }

    /// <summary>All of it, or its first bytes when it is longer than that. What follows the content is looked at, to see whether the length was true.</summary>
    public ContentRead ReadAll(int maxBytes)
    {
        var bytes = new byte[(int)Math.Min(Math.Min(Left, maxBytes), FirstBlockBytes)];
        var length = 0;
        while (length < maxBytes && Left > 0)
        {
            if (length == bytes.Length) Array.Resize(ref bytes, (int)Math.Min(Math.Min(2L * length, maxBytes), length + Left));
            if (Read(bytes.AsSpan(length)) is not (> 0 and var read)) break;
            length += read;
        }

        if (Left > 0 && length < maxBytes) fault ??= CutOff();
        else if (Left == 0 && fault is null && !IsBoundary()) length = Mend(bytes.AsSpan(0, length));
        Array.Resize(ref bytes, length);
        return new(bytes, fault);
    }

    /// <summary>Passes over what was not read.</summary>
    /// <returns>Why the content is not what its header says; null when all is well or it was said already.</returns>
    public string? Close()
    {
        if (isClosed || fault is not null) return null;
        isClosed = true;
        Span<byte> passed = stackalloc byte[8 << 10];
        while (Left > 0 && Read(passed) > 0)
        {
        }

        if (Left > 0) return CutOff();
        if (IsBoundary()) return null;
        IsAstray = true;
        if (IsWhereItBegan) pieces.Now.GoTo(startInPiece);
        return GoesOnAfter();
    }

    private bool IsWhereItBegan => isPacked == pieces.IsPacked && (!isPacked || piece == pieces.FileOffset) && startInPiece >= pieces.Now.Earliest;

    private int Read(Span<byte> bytes)
    {
        bytes = bytes[..(int)Math.Min(bytes.Length, Left)];
        var read = pieces.Now.Read(bytes);
        Left -= read;
        return read;
    }

    private bool IsBoundary()
    {
        const int LookedAtBytes = 64;
        var after = pieces.Now.Peek(LookedAtBytes);
        var padding = after.IndexOfAnyExcept("\r\n \t\0"u8);
        return padding < 0 || after.StartsWith("\r\n\r\n"u8) || after.StartsWith("\n\n"u8) || Resuming.IsRecordStart(after[padding..]) || (!pieces.IsPacked && after[padding..].StartsWith(GzipHeader.Magic));
    }

    // A length that is too great makes a record swallow the next; where that can be seen and gone back to, each gets its own.
    private int Mend(Span<byte> content)
    {
        var next = content.IndexOf("\r\n\r\nWARC/1."u8);
        if (next >= 0 && IsWhereItBegan && pieces.Now.GoTo(startInPiece + next))
        {
            fault = string.Create(CultureInfo.InvariantCulture, $"a record says that it has {Sizes.Shown(lengthBytes)}, but the next one begins after {Sizes.Shown(next)}");
            return next;
        }

        (IsAstray, fault) = (true, GoesOnAfter());
        return content.Length;
    }

    private string GoesOnAfter() => $"after the {Sizes.Shown(lengthBytes)} that a record says it has comes neither another nor the end";

    private string CutOff() => pieces.Fault is { } broken
        ? $"a record of {Sizes.Shown(lengthBytes)} is cut off {Sizes.Shown(Left)} before its end: {broken}"
        : $"a record of {Sizes.Shown(lengthBytes)} is cut off {Sizes.Shown(Left)} before its end";
}
