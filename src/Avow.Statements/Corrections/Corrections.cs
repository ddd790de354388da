namespace Avow.Statements;

/// <summary>Applies editors' corrections to what a reader found.</summary>
public static class Corrections
{
    /// <summary>
    /// A pure function of both arguments. The editor's value stands first, with evidence "editor" and certainty 1; found values stay
    /// behind it. Of several corrections of one field the last in the list wins. A correction that cannot be applied changes nothing and
    /// is named in <see cref="CorrectedContent.Refused"/>. Applying the same list again changes nothing more.
    /// </summary>
    /// <remarks>
    /// First the ranges of witnesses, then their roles, then languages of blocks, then values. A title, issuer or date without a place
    /// is also that of the first statement in the document; with a place, of the witness that holds it and of nothing else.
    /// </remarks>
    public static CorrectedContent Corrected(this Content content, IReadOnlyList<Correction> corrections)
    {
        var refused = new List<Problem>();
        content = WitnessRanges.Painted(content, [.. corrections.Where(c => c.Field == CorrectedField.WitnessRange)], refused);
        foreach (var correction in corrections.Where(c => c.Field != CorrectedField.WitnessRange).OrderBy(c => Turn(c.Field)))
        {
            if (Applied(content, correction).TryGet(out var corrected, out var problem)) content = corrected;
            else refused.Add(problem);
        }

        return new(content, refused);
    }

    private static int Turn(CorrectedField field) => field switch
    {
        CorrectedField.WitnessRole => 1,
        CorrectedField.BlockLanguage => 2,
        _ => 3,
    };

    private static Outcome<Content> Applied(Content content, Correction correction) => correction.Field switch
    {
        CorrectedField.WitnessRole => WitnessCorrection.Role(content, correction),
        CorrectedField.BlockLanguage => BlockCorrection.Language(content, correction),
        _ when correction.Where is not null => WitnessCorrection.Value(content, correction),
        _ => MetadataCorrection.Value(content, correction),
    };
}
