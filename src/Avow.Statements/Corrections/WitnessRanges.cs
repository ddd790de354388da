namespace Avow.Statements;

/// <summary>
/// Editors' words on where witnesses begin and end. Each paints its blocks, a later one over an earlier one; runs of one colour are
/// witnesses. Painting twice is painting once, whatever overlaps.
/// </summary>
internal static class WitnessRanges
{
    public static Content Painted(Content content, IReadOnlyList<Correction> corrections, List<Problem> refused)
    {
        var colours = new int[content.Blocks.Count];
        for (var i = 0; i < colours.Length; i++) colours[i] = Found(content, i);
        var roles = new List<WitnessRole>();
        foreach (var correction in corrections)
        {
            if (!Placed(content, correction).TryGet(out var placed, out var problem))
            {
                refused.Add(problem);
                continue;
            }

            roles.Add(placed.Role);
            for (var i = 0; i < colours.Length; i++)
                if (content.Blocks[i].Range.Overlaps(placed.Range)) colours[i] = -1 - roles.Count;
        }

        return roles.Count == 0 ? content : content with { Witnesses = Runs(content, colours, roles) };
    }

    private const int OfNobody = -1;

    private static int Found(Content content, int block)
    {
        for (var w = 0; w < content.Witnesses.Count; w++)
            if (content.Witnesses[w].Range.Contains(content.Blocks[block].Range)) return w;
        return OfNobody;
    }

    private static Outcome<(WitnessRole Role, TextRange Range)> Placed(Content content, Correction correction) =>
        WitnessCorrection.RoleIn(correction).Then(role => CorrectionPlace.Of(content, correction).Then<(WitnessRole, TextRange)>(range => (role, range)));

    private static List<Witness> Runs(Content content, int[] colours, List<WitnessRole> roles)
    {
        var runs = new List<Witness>();
        for (var first = 0; first < colours.Length;)
        {
            var end = first + 1;
            while (end < colours.Length && colours[end] == colours[first]) end++;
            var range = content.Blocks[first].Range.Cover(content.Blocks[end - 1].Range);
            if (colours[first] >= 0) runs.Add(content.Witnesses[colours[first]] with { Range = range }); // a piece keeps what the whole said of itself
            else if (colours[first] < OfNobody) runs.Add(Corrected(content, range, roles[-2 - colours[first]]));
            first = end;
        }

        return runs;
    }

    // What a witness of the same blocks said of itself stays true; else what one of the same role did.
    private static Witness Corrected(Content content, TextRange range, WitnessRole role)
    {
        var known = content.Witnesses.FirstOrDefault(w => w.Range == range) ?? content.Witnesses.FirstOrDefault(w => w.Role == role && w.Range.Overlaps(range));
        return known is null ? new() { Role = role, Range = range, Cue = Correction.Evidence } : known with { Role = role, Range = range, Cue = Correction.Evidence };
    }
}
