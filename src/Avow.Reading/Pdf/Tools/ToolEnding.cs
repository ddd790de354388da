namespace Avow.Reading;

/// <summary>How a child process came to its end.</summary>
internal enum ToolEnding
{
    /// <summary>By itself; the exit code says how well.</summary>
    Finished,

    /// <summary>It took more time than it may, and was killed.</summary>
    TooSlow,

    /// <summary>It wrote more than it may, and was killed.</summary>
    TooMuch,
}
