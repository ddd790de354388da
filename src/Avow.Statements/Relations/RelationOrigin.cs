namespace Avow.Statements;

/// <summary>Who says that there is a relation: a method of the program, or a person.</summary>
public abstract record RelationOrigin
{
    private RelationOrigin()
    {
    }

    /// <param name="Method">Name and version of the method, "reuse/1".</param>
    /// <param name="Score">How strong the evidence is, 0 to 1.</param>
    public sealed record Detected(string Method, double Score) : RelationOrigin;

    /// <param name="By">Who asserts it.</param>
    /// <param name="At">When, UTC.</param>
    public sealed record Asserted(string By, DateTimeOffset At) : RelationOrigin;
}

/// <summary>An editor's word on a relation. A rejected relation is never proposed again.</summary>
public sealed record Decision(Verdict Verdict, string By, DateTimeOffset At);

/// <summary>What an editor said of a relation; of the relation, not of the words.</summary>
public enum Verdict
{
    Confirmed,
    Rejected,
}
