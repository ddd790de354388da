namespace Avow.Statements;

/// <summary>Puts an editor's word before the reader's.</summary>
public static class Correcting
{
    /// <summary>
    /// The content as corrected; the words are never changed. A correction whose words are not found again in exactly one place
    /// is refused and changes nothing. A pure function of both arguments.
    /// </summary>
    /// <param name="content">As the reader gave it.</param>
    /// <param name="corrections">All that were ever made, in order of time.</param>
    public static CorrectedContent Corrected(this Content content, IReadOnlyList<Correction> corrections)
    {
        List<Problem> refused = [];
        Dictionary<(CorrectedField Field, int Witness, int Block), AppliedCorrection> last = [];
        foreach (var correction in corrections)
        {
            if (!PlaceOf(content, correction).TryGet(out var place, out var problem)) refused.Add(problem with { Thing = $"correction of the {Named(correction.Field)} by {correction.By}" });
            else if (correction.Value is null) last.Remove((correction.Field, place.Witness, place.Block));
            else last[(correction.Field, place.Witness, place.Block)] = new(correction, place.Witness);
        }

        List<AppliedCorrection> applied = [];
        // What belongs to a text is settled before what is said of it.
        foreach (var (key, one) in last.OrderBy(held => held.Key.Field != CorrectedField.WitnessRange).ThenBy(held => held.Value.Correction.At).ThenBy(held => held.Key))
        {
            if (!FieldCorrection.Apply(content, one, key.Block).TryGet(out var corrected, out var problem)) refused.Add(problem with { Thing = $"correction of the {Named(key.Field)} by {one.Correction.By}" });
            else
            {
                content = corrected;
                applied.Add(one);
            }
        }

        return new(content, [.. applied.OrderBy(one => one.Correction.At)], refused);
    }

    /// <summary>The field in a sentence: "title", "language of a paragraph".</summary>
    public static string Named(CorrectedField field) => field switch
    {
        CorrectedField.BlockLanguage => "language of a paragraph",
        CorrectedField.WitnessRange => "beginning and end",
        CorrectedField.WitnessRole => "role",
        CorrectedField.StatementDate => "date of the statement",
        CorrectedField.PublicationDate => "date of publication",
        CorrectedField.ChangeDate => "date of the last change",
        CorrectedField.CanonicalAddress => "canonical address",
        CorrectedField.SourceAddress => "address of the source",
        _ => field.ToString().ToLowerInvariant(),
    };

    private static Outcome<(int Witness, int Block)> PlaceOf(Content content, Correction correction) => correction.About.FindAgain(content.Words).Then<(int, int)>(range =>
    {
        var witness = content.Witnesses.ToList().FindIndex(witness => witness.Range.Contains(range));
        if (witness < 0) return new Problem(ProblemKind.NotFound, $"“{correction.About.Exact}”", "its words belong to no one text any more", "Correct the text anew.");
        var block = correction.Field == CorrectedField.BlockLanguage ? content.Blocks.ToList().FindIndex(block => block.Range.Contains(range)) : 0;
        return block < 0 ? new Problem(ProblemKind.NotFound, $"“{correction.About.Exact}”", "its words stand in no one paragraph any more", "Correct the paragraph anew.") : (witness, block);
    });
}
