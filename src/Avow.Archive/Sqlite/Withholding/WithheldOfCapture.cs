using Avow.Statements;

namespace Avow.Archive;

/// <summary>The rules that hold for one capture.</summary>
internal sealed record WithheldOfCapture(NameFinding Names, IReadOnlyList<StoredRule> Rules)
{
    public static WithheldOfCapture Of(Session session, long capture) =>
        new(WithheldRows.Names(session), session.Rows("withheld-in", row => WithheldRows.Read(row.Text(0)), ("$capture", capture)));

    /// <summary>The rule that withholds the whole capture; null where none does.</summary>
    public StoredRule? Whole => Rules.FirstOrDefault(rule => rule.Kind == StoredRule.OfCapture);

    public WithheldOfDocument In(int document, Content content)
    {
        List<StoredRule> texts = [.. Rules.Where(rule => rule.Kind == StoredRule.OfText && rule.Document == document && rule.Place < content.Witnesses.Count)];
        return new(
            new()
            {
                Names = Names,
                Passages = [.. Rules.Where(rule => rule.Kind == StoredRule.OfPassage).Select(rule => new WithheldPassage(rule.Words!, rule.IsNoted))],
                Texts = texts.Select(rule => rule.Place!.Value).ToHashSet(),
                IsWhole = Whole is not null || (content.Witnesses.Count > 0 && texts.Count == content.Witnesses.Count),
            },
            place => (Whole ?? texts.Find(rule => rule.Place == place) ?? Rules.FirstOrDefault(rule => rule.Kind == StoredRule.OfPassage))?.IsNoted ?? false);
    }
}

/// <summary>The rules that hold for one document, and whether they may be said of a text of it.</summary>
internal sealed record WithheldOfDocument(WithheldRules Rules, Func<int, bool> IsNoted)
{
    /// <summary>A text of which no word is left is withheld, by whatever rule.</summary>
    public Withheld Of(PreparedText text) => !text.Witness.Range.IsEmpty ? Withheld.Nothing : IsNoted(text.Ordinal) ? Withheld.Said : Withheld.Unsaid;
}
