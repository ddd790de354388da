namespace Avow.Console;

/// <summary>What the program says to the shell.</summary>
internal static class ExitCodes
{
    public const int Good = 0;

    /// <summary>Something was refused or found wrong; everything else was done.</summary>
    public const int Refused = 1;

    /// <summary>The command was not understood; nothing was done.</summary>
    public const int Usage = 2;

    /// <summary>The archive could not be used; nothing was lost.</summary>
    public const int Archive = 3;

    /// <summary>Stopped by the person; what was acknowledged is kept (128 + SIGINT).</summary>
    public const int Interrupted = 130;
}
