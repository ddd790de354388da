using System.Globalization;

namespace Avow.Archive;

/// <summary>Things that editors change, in a sentence.</summary>
internal static class Things
{
    /// <summary>Who changed something, when, and by which set.</summary>
    public static string Told(ChangeSet set) => string.Create(CultureInfo.InvariantCulture, $"by {set.By.Name} on {set.By.At:yyyy-MM-dd} (change {set.Number})");

    public static string Named(ChangeKind kind, string thing) => kind switch
    {
        ChangeKind.Merge => $"what became of the organisation {thing}",
        ChangeKind.Relation => $"the word on relation {thing}",
        ChangeKind.About => $"what capture {thing} is about",
        ChangeKind.LookedOver => $"whether capture {thing} was looked over",
        ChangeKind.Damage => $"the damage of document {thing}",
        ChangeKind.DistinctOrganisations => $"whether the organisations {thing} are two",
        ChangeKind.Bead => $"what was said of the texts {thing}",
        ChangeKind.Withheld => $"what is withheld ({thing})",
        ChangeKind.EndorsementMoved => $"the endorsement {thing}",
        _ => $"{kind.ToString().ToLowerInvariant()} {thing}",
    };
}
