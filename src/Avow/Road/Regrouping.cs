using Avow.Archive;
using Avow.Statements;

namespace Avow.Road;

/// <summary>
/// Which texts are wordings of one statement: a reprint, a revision and a translation are, a quotation is not. A page that reprints or translates
/// several statements is none of them. The lead is the earliest dated, then the earliest captured, then by id. Told are those alone that come to another statement.
/// </summary>
internal sealed class Regrouping(IArchive archive, DrawnRemembered remembered)
{
    private readonly List<Id<Text>> ungrouped = [];
    private readonly List<IReadOnlyList<Id<Text>>> statements = [];

    public IReadOnlyList<Id<Text>> Ungrouped => ungrouped;

    /// <summary>Lead first.</summary>
    public IReadOnlyList<IReadOnlyList<Id<Text>>> Statements => statements;

    /// <param name="drawn">Texts that are read, of which what they took may have changed.</param>
    /// <param name="rejected">By editors.</param>
    public void Regroup(IReadOnlyCollection<Id<Text>> drawn, IReadOnlySet<Id<Relation>> rejected)
    {
        foreach (var text in drawn) remembered.Set(remembered.Of(text) with { Follows = Followed(remembered.Of(text), rejected) });
        var members = archive.Relations.Members([.. drawn.Concat(drawn.Select(text => remembered.Of(text).Follows).OfType<Id<Text>>()).Distinct()]);
        var group = members.ToDictionary(member => member.Text, member => new List<StatementMember> { member });
        foreach (var member in members)
            if (remembered.Of(member.Text).Follows is { } source) Join(group, member.Text, source);
        foreach (var statement in group.Values.Distinct())
        {
            var lead = statement.MinBy(member => (member.Day ?? DateOnly.MaxValue, member.CapturedAt, member.Text))!;
            List<Id<Text>> come = [.. statement.Where(member => member != lead && member.Lead != lead.Text).Select(member => member.Text).Order()];
            ungrouped.AddRange(come);
            if (lead.Lead != lead.Text) ungrouped.Add(lead.Text);
            if (come.Count > 0) statements.Add([lead.Text, .. come]);
        }
    }

    // Whichever way round it was rejected.
    private Id<Text>? Followed(DrawnText text, IReadOnlySet<Id<Relation>> rejected)
    {
        var sources = text.Copied.Where(copy => !remembered.AreTranslated(text.Text, copy.Source)).Concat(text.Translated.Select(source => new DrawnCopy(RelationKind.Translates, source)))
            .Where(copy => !rejected.Contains(Relation.IdOf(copy.Kind, text.Text, copy.Source)) && !rejected.Contains(Relation.IdOf(copy.Kind, copy.Source, text.Text))).ToList();
        return sources is [var only] ? only.Source : null;
    }

    private static void Join(Dictionary<Id<Text>, List<StatementMember>> group, Id<Text> one, Id<Text> other)
    {
        if (!group.TryGetValue(other, out var absorbed) || ReferenceEquals(group[one], absorbed)) return;
        var kept = group[one];
        if (kept.Count < absorbed.Count) (kept, absorbed) = (absorbed, kept);
        kept.AddRange(absorbed);
        foreach (var member in absorbed) group[member.Text] = kept;
    }
}
