using Avow.Statements;

namespace Avow.Archive;

/// <summary>What may be done within one transaction of finding translations. It sees what it has done itself; nobody else does until it is whole.</summary>
public interface ITranslationWork
{
    /// <summary>Texts whose sketches are to be taken out, by id, with the day and the keys they lie at.</summary>
    IReadOnlyList<PlacedSketch> Former(int most);

    /// <summary>Texts still to be sketched, by id.</summary>
    IReadOnlyList<PlacedText> Unsketched(int most);

    /// <summary>How many texts have a sketch.</summary>
    long Sketched();

    /// <summary>All sketches there are, in no order.</summary>
    IReadOnlyList<PlacedSketch> Sketches();

    /// <summary>The language of a text, BCP 47.</summary>
    string LanguageOf(Id<Text> text);

    void Put(PlacedSketch sketch);

    /// <summary>Removes a sketch as <see cref="Former"/> gave it.</summary>
    void TakeOut(PlacedSketch sketch);

    /// <summary>The sketch of a text that has one; null otherwise.</summary>
    PlacedSketch? SketchOf(Id<Text> text);

    /// <summary>The texts that have a key, by day, then by id: the first of them.</summary>
    IReadOnlyList<PlacedId> First(long key, int most);

    /// <summary>The same, after a place.</summary>
    IReadOnlyList<PlacedId> After(long key, PlacedId place);

    /// <summary>The texts that a text is a translation of, or the other way round.</summary>
    IReadOnlyList<Id<Text>> TranslatedWith(Id<Text> text);

    /// <summary>Keeps a pair; both are to be drawn anew.</summary>
    void Keep(StoredTranslation translation);

    /// <summary>Forgets a pair and the detected relations between its texts that nobody confirmed; both are to be drawn anew.</summary>
    void Drop(Id<Text> a, Id<Text> b);

    /// <summary>Forgets sketches, pairs and alignments; what was learned stays. All texts count as not yet sketched.</summary>
    void Forget();
}

/// <summary>A text in the order in which texts meet.</summary>
public readonly record struct PlacedId(DateOnly Day, Id<Text> Text);

/// <summary>The keys of one text, ascending, at its place.</summary>
public sealed record PlacedSketch(PlacedId Place, IReadOnlyList<long> Keys);
