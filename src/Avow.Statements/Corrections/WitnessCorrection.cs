namespace Avow.Statements;

/// <summary>An editor's word on whose words a witness carries, and what it is called.</summary>
internal static class WitnessCorrection
{
    public static Outcome<Content> Role(Content content, Correction correction) =>
        RoleIn(correction).Then(role => AtPlace(content, correction, w => w with { Role = role, Cue = Correction.Evidence }));

    /// <summary>Title, issuer or date of the witness that holds the place.</summary>
    public static Outcome<Content> Value(Content content, Correction correction)
    {
        var value = correction.Value.Trim();
        if (value.Length == 0) return CorrectionPlace.Refused(correction, ProblemKind.Empty, "its value is empty", "Give the right value");
        return correction.Field switch
        {
            CorrectedField.Title => AtPlace(content, correction, w => w with { Title = value }),
            CorrectedField.Issuer => AtPlace(content, correction, w => w with { Issuer = value }),
            CorrectedField.Date or CorrectedField.StatementDate => MetadataCorrection.Day(correction).Then(day => AtPlace(content, correction, w => w with { Date = day })),
            _ => CorrectionPlace.Refused(correction, ProblemKind.Malformed, "a part of a document has no such field", "Correct it for the whole document"),
        };
    }

    private static Outcome<Content> AtPlace(Content content, Correction correction, Func<Witness, Witness> corrected) =>
        CorrectionPlace.Of(content, correction).Then<Content>(place => content.Witnesses.Any(w => w.Range.Contains(place))
            ? content with { Witnesses = [.. content.Witnesses.Select(w => w.Range.Contains(place) ? corrected(w) : w)] }
            : CorrectionPlace.Refused(correction, ProblemKind.NotFound, "no text of the document holds its words", "Say first which blocks are one text"));

    public static Outcome<WitnessRole> RoleIn(Correction correction) =>
        Enum.TryParse<WitnessRole>(correction.Value, ignoreCase: true, out var role) && Enum.IsDefined(role) && !char.IsDigit(correction.Value[0])
            ? role
            : CorrectionPlace.Refused(correction, ProblemKind.Malformed, $"“{correction.Value}” is no role", "Write statement or frame");
}
