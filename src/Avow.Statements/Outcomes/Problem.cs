namespace Avow.Statements;

/// <summary>What was wrong with an input: the thing, the place in it, the reason, and what would mend it.</summary>
/// <param name="Kind">The named case, for programs.</param>
/// <param name="Thing">What was being looked at: an address, a file, an id.</param>
/// <param name="Reason">One clause, in words, without a full stop.</param>
/// <param name="Repair">What the person may do about it.</param>
/// <param name="Place">Where in the thing: "line 3", "byte 1,204"; null when it is the whole.</param>
public sealed record Problem(ProblemKind Kind, string Thing, string Reason, string Repair, string? Place = null)
{
    /// <summary>One line: names with line breaks or control characters in them are shown escaped.</summary>
    public override string ToString()
    {
        var where = (Thing.Length, Place) switch
        {
            (0, null) => "",
            (0, _) => $"{Place}: ",
            (_, null) => $"{OneLine.Of(Thing)}: ",
            _ => $"{OneLine.Of(Thing)}, {Place}: ",
        };
        return $"{where}{OneLine.Of(Reason)}. {OneLine.Of(Repair)}";
    }
}
