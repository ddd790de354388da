namespace Avow.Statements;

/// <summary>An organisation stands by one exact version of a text. Nothing in it is ever overwritten: a withdrawal is added.</summary>
public sealed record Endorsement
{
    public required Id<Organisation> Organisation { get; init; }

    public required Id<Text> Text { get; init; }

    public required DateOnly From { get; init; }

    public IReadOnlyList<Reservation> Reservations { get; init; } = [];

    public Withdrawal? Withdrawal { get; init; }

    /// <summary>Adds the withdrawal. Refuses a second one, and one before the endorsement.</summary>
    public Outcome<Endorsement> WithdrawnBy(Withdrawal withdrawal)
    {
        if (Withdrawal is not null) return Refused(ProblemKind.AlreadyExists, $"it was already withdrawn on {Withdrawal.On:yyyy-MM-dd}");
        if (withdrawal.On < From) return Refused(ProblemKind.Malformed, $"it was given only on {From:yyyy-MM-dd}");
        return this with { Withdrawal = withdrawal };

        Problem Refused(ProblemKind kind, string reason) =>
            new(kind, $"endorsement of text {Text} by {Organisation}", reason, "Give the day and the evidence of this withdrawal.");
    }
}

/// <summary>What the endorsing organisation does not share, bound to the passage it means.</summary>
public sealed record Reservation(Passage About, string Words);

/// <summary>The end of an endorsement: the day, and the text that shows it where there is one.</summary>
public sealed record Withdrawal(DateOnly On, Id<Text>? Evidence);
