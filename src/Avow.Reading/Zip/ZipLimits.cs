namespace Avow.Reading;

/// <summary>The bounds that every container is held to before one byte of it is unpacked.</summary>
internal static class ZipLimits
{
    /// <summary>Parts in one container. The largest book measured has 600.</summary>
    public const int MaxEntries = 20_000;

    /// <summary>Bytes of one part. The XML of a thousand-page document has 10 MB.</summary>
    public const long MaxPartBytes = 64L << 20;

    /// <summary>How many times larger than packed a part may be. Repetitive XML reaches 60; deflate ends at 1,032.</summary>
    public const long MaxRatio = 200;

    /// <summary>Parts no larger than this are harmless whatever their ratio (bytes).</summary>
    public const long RatioFreeBytes = 1 << 20;
}
