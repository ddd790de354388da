using Avow.Statements;

namespace Avow.Publishing;

/// <content>What stands in a reader's way.</content>
public sealed partial class Wording
{
    public string NotFoundTitle => Plain();

    public string ProblemTitle => Plain();

    public string WithheldTitle => Plain();

    public string ProblemTitleOf(ProblemKind kind) => kind switch
    {
        ProblemKind.NotFound => NotFoundTitle,
        ProblemKind.Withheld => WithheldTitle,
        _ => ProblemTitle,
    };

    public string ReturnHome => Plain();

    /// <summary>Reasons, repairs and things, as they are raised in English, in this language.</summary>
    public ProblemWords Problems => ownProblems ?? ProblemWords.In(Language);

    /// <summary>What a kind of problem means for a reader, in one sentence.</summary>
    public string Problem(ProblemKind kind) => Plain(kind switch
    {
        ProblemKind.NotFound or ProblemKind.Ambiguous => "Things.NotFound",
        ProblemKind.Malformed or ProblemKind.Empty => "Things.Malformed",
        ProblemKind.TooLarge => "Things.TooLarge",
        ProblemKind.NotPermitted => "Things.NotPermitted",
        ProblemKind.Withheld => "Things.Withheld",
        ProblemKind.Locked or ProblemKind.Interrupted or ProblemKind.TooSlow => "Things.Busy",
        _ => "Things.Failed",
    });
}
