using System.Text;
using Avow.Statements;

namespace Avow.Relating;

/// <summary>
/// Many witnesses of one text in one table: where they differ, and who has which wording. The witnesses are collated against the
/// earliest of them, as an apparatus of variants is made against a base text (P. Robinson, The Collation and Textual Criticism of
/// Icelandic Manuscripts, 1989), not progressively against one another: then no variant depends on the order in which witnesses were
/// met, and the table reads as what became of the words that came first. What the base lacks and several witnesses have is
/// collated among those.
/// </summary>
/// <remarks>
/// A function of the texts alone, whatever their order. Equal texts are collated once, so time and memory are nearly linear in the total length
/// of the different ones. Every witness can be rebuilt from the table, to the character.
/// </remarks>
public sealed class VariantTable
{
    private readonly TableText table;
    private readonly int[] stateOf;

    internal VariantTable(TableText table, IReadOnlyList<TextFacts> witnesses, int[] stateOf)
    {
        (this.table, this.stateOf) = (table, stateOf);
        Witnesses = [.. witnesses.Select(witness => witness.Id)];
        Wordings = WitnessWordings.Of(table, stateOf);
        Places = VariantPlaces.Of(table, Wordings, stateOf);
    }

    /// <summary>In order of age: the first is the base. Everywhere else in the table they are named by their place in this list.</summary>
    public IReadOnlyList<Id<Text>> Witnesses { get; }

    /// <summary>Witnesses that have the same words, typography aside; by the age of their first. The first wording is that of the base.</summary>
    public IReadOnlyList<VariantWording> Wordings { get; }

    /// <summary>Where witnesses differ, in the order of the base text.</summary>
    public IReadOnlyList<VariantPlace> Places { get; }

    /// <summary>Texts that were left out because they, or all together, are longer than <see cref="VariantLimits"/> allows; by age.</summary>
    public IReadOnlyList<Id<Text>> NotCollated { get; internal init; } = [];

    /// <summary>The whole text of a witness, put together from the table.</summary>
    public string Rebuild(int witness)
    {
        var state = table.States[stateOf[witness]];
        var words = new StringBuilder(state.Text.Length);
        for (var segment = 0; segment < table.Segments.Count; segment++) words.Append(state.FormAt(segment) is { } own ? own.Of(state.Text) : table.DefaultOf(segment));
        return words.ToString();
    }

    /// <summary>Where the words of each place stand in one witness, in the order of <see cref="Places"/>; empty where it has none.</summary>
    public IReadOnlyList<TextRange> RangesIn(int witness) => table.RangesIn(stateOf[witness], Places);

    /// <param name="texts">Texts of one statement in one language, each once.</param>
    /// <returns>A table of all that could be collated; of one text alone it has no places. Refused with Empty when there is none.</returns>
    public static Outcome<VariantTable> Of(IReadOnlyCollection<TextFacts> texts) => Tabling.Of(texts);
}
