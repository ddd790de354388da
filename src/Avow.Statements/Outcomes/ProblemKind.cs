namespace Avow.Statements;

/// <summary>The named cases of bad input. Exceptions are kept for our own mistakes and broken disks.</summary>
public enum ProblemKind
{
    NotFound,
    NotPermitted,
    Empty,
    TooLarge,
    TooSlow,
    TooDeep,
    TooManyRedirects,
    PrivateAddress,
    ForbiddenScheme,
    ForbiddenByRobots,
    Unreachable,
    HttpStatus,
    UnsupportedFormat,
    NotText,
    Malformed,
    Ambiguous,
    Changed,
    Damaged,
    Locked,
    NewerVersion,
    NoSpace,
    AlreadyExists,
    Interrupted,

    /// <summary>It opens only with a password.</summary>
    PasswordNeeded,

    /// <summary>It shows pictures of pages and holds no text.</summary>
    ImageOnly,

    /// <summary>A program that reading this format needs is not installed.</summary>
    ToolMissing,

    /// <summary>It is kept, and the archive's editors withhold it from everything that is published.</summary>
    Withheld,
}
