using System.Collections.Frozen;
using Avow.Statements;

namespace Avow.Publishing;

/// <content>What stands in a reader's way. Problems are raised in English; those that readers can meet are found here again by their English words.</content>
public sealed partial class Wording
{
    private static readonly FrozenDictionary<string, string> KeysOfProblems = Catalogue.Read(typeof(Wording).Assembly, "pages", InterfaceLanguage.English)
        .Where(message => message.Key.StartsWith("Reason.", StringComparison.Ordinal) || message.Key.StartsWith("Repair.", StringComparison.Ordinal))
        .ToFrozenDictionary(message => message.With(), message => message.Key, StringComparer.Ordinal);

    public string NotFoundTitle => Plain();

    public string ProblemTitle => Plain();

    public string ReturnHome => Plain();

    /// <returns>A reason or a repair in this language; null when nobody translated it.</returns>
    public string? OfProblem(string english) => KeysOfProblems.TryGetValue(english, out var key) ? Plain(key) : null;

    /// <summary>What a kind of problem means for a reader, in one sentence.</summary>
    public string Problem(ProblemKind kind) => Plain(kind switch
    {
        ProblemKind.NotFound or ProblemKind.Ambiguous => "Things.NotFound",
        ProblemKind.Malformed or ProblemKind.Empty => "Things.Malformed",
        ProblemKind.TooLarge => "Things.TooLarge",
        ProblemKind.NotPermitted => "Things.NotPermitted",
        ProblemKind.Locked or ProblemKind.Interrupted or ProblemKind.TooSlow => "Things.Busy",
        _ => "Things.Failed",
    });
}
