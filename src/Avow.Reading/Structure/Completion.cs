using Avow.Statements;

namespace Avow.Reading;

/// <summary>Metadata as the source declared it, completed by what its structure shows; what was declared stands first.</summary>
internal static class Completion
{
    /// <summary>A signature or dateline of the text itself (certainty, 0 to 1).</summary>
    private const double OfTheText = 0.75;

    /// <summary>The same of an introduction: it dates the publication, not the act.</summary>
    private const double OfTheFrame = 0.4;

    /// <summary>From this certainty on the page's own day comes first (0 to 1).</summary>
    private const double Published = 0.45;

    public static Metadata Of(Assembled text, Body body, Metadata declared, IReadOnlyList<Finding<string>> titles, IReadOnlyList<Finding<string>> languages, IReadOnlyList<Witness> witnesses, IReadOnlyList<Part> parts)
    {
        var dates = declared.Dates.ToList();
        var issuers = declared.Issuers.ToList();
        foreach (var witness in witnesses.OrderBy(w => w.Role))
        {
            var (certainty, where) = witness.Role == WitnessRole.Statement ? (OfTheText, "the text") : (OfTheFrame, "the introduction");
            if (declared.Dates is [{ Certainty: >= Published } published, ..]) certainty = Math.Min(certainty, published.Certainty - 0.02); // the day of the act stands behind the day of the page
            if (witness.Date is { } date && !dates.Exists(d => d.Value == date)) dates.Add(new(date, $"dateline of {where}", certainty));
            if (witness.Role == WitnessRole.Statement && witness.Issuer is { } issuer && !issuers.Exists(i => i.Value == issuer)) issuers.Add(new(issuer, $"signature of {where}", OfTheText));
        }

        var given = witnesses.Where(w => w is { Role: WitnessRole.Statement, Date: not null }).Select(w => new Finding<DateOnly>(w.Date!.Value, "dateline of the text", OfTheText)).DistinctBy(f => f.Value);
        if (dates.Count == 0 && LetterDate.In(text, body) is { } dated) dates.Add(dated);

        return declared with
        {
            Titles = titles,
            Dates = [.. dates.OrderByDescending(d => d.Certainty)],
            Issuers = [.. issuers.OrderByDescending(i => i.Certainty)],
            Languages = languages,
            StatementDates = [.. declared.StatementDates, .. given],
            Signatories = declared.Signatories.Count > 0 ? declared.Signatories : SignatoriesOf(text, parts),
            Places = [.. declared.Places.Concat(PlacesOf(text, parts)).OrderByDescending(p => p.Certainty).DistinctBy(p => p.Value)],
            SourceAddresses = declared.SourceAddresses.Count > 0 ? declared.SourceAddresses : CreditedSources(text, body),
        };
    }

    private static IReadOnlyList<Finding<string>> SignatoriesOf(Assembled text, IReadOnlyList<Part> parts) =>
        [.. parts.Where(p => p.Kind == PartKind.Signatory).Select(p => new Finding<string>(p.Range.Of(text.Words), $"list behind {p.Cue}", OfTheText)).DistinctBy(f => f.Value)];

    private static IEnumerable<Finding<string>> PlacesOf(Assembled text, IReadOnlyList<Part> parts)
    {
        foreach (var part in parts.Where(p => p.Kind == PartKind.Dateline))
        {
            var words = part.Range.Of(text.Words);
            var beside = part.Cue == "opens the paragraph" ? DatelineOpening.Of(text.WordsOf(text.BlockAt(part.Range.StartInclusive)))?.Place : Dateline.Of(words)?.Name;
            if (StatedPlace.Of(beside) is { } place) yield return new(place, $"dateline, {part.Cue}", OfTheText);
        }
    }

    private static IReadOnlyList<Finding<string>> CreditedSources(Assembled text, Body body)
    {
        var found = new List<Finding<string>>();
        for (var i = body.EndExclusive; i < text.Count; i++)
        {
            if (!FootLine.IsOne(text.WordsOf(i))) continue;
            var range = text.Blocks[i].Range;
            found.AddRange(text.Marks.Where(m => m.Kind == MarkKind.Link && m.Target is not null && range.Contains(m.Range)).Select(m => new Finding<string>(m.Target!, "credit line", 0.6)));
        }

        return [.. found.DistinctBy(f => f.Value)];
    }
}
