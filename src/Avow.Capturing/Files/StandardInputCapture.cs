using Avow.Statements;

namespace Avow.Capturing;

/// <summary>Takes in what is sent to the program.</summary>
public static class StandardInputCapture
{
    public const string DefaultName = "unnamed";

    private const int MaxNameChars = 1_000;

    /// <summary>All bytes of the stream up to its end, with the source <c>stdin:NAME</c>. The stream stays open; how long it takes is the sender's affair.</summary>
    /// <param name="input">Read once, to its end or to the limit.</param>
    /// <param name="name">What the person calls it; an ending such as ".html" is its declared type. Null or blank: <see cref="DefaultName"/>.</param>
    /// <param name="limits">Only the size limit applies.</param>
    /// <param name="time">Tells when the last byte came.</param>
    /// <remarks>Problems: Empty, TooLarge, Malformed (a name with line breaks or other controls, or over 1,000 characters), Damaged (the stream broke).</remarks>
    public static Outcome<Received> Read(Stream input, string? name, CaptureLimits limits, TimeProvider time)
    {
        var source = new Source("stdin:" + (string.IsNullOrWhiteSpace(name) ? DefaultName : name.Trim()));
        if (source.Address.Length > MaxNameChars || source.Address.Any(char.IsControl))
            return new Problem(ProblemKind.Malformed, source.Address, "the name holds controls or is too long", "Give a plain name of one line.");
        try
        {
            if (BoundedBytes.ReadAll(input, limits.MaxBytes) is not { } bytes) return FileProblem.TooLarge(source.Address, limits.MaxBytes);
            if (bytes.Length == 0) return FileProblem.Empty(source.Address);
            return new Received { Source = source, CapturedAt = time.GetUtcNow(), Bytes = bytes, Exchange = Exchange.None };
        }
        catch (Exception e) when (FileProblem.Of(e, source.Address) is { } problem)
        {
            return problem;
        }
    }
}
