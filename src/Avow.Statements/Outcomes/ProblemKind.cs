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
}
