using Avow.Statements;

namespace Avow.Relating;

/// <summary>The keys of many texts (<see cref="TranslationSketch.Keys"/>), of each key in the order of <see cref="TextPlace"/>.</summary>
public interface IClueIndex
{
    /// <summary>The first texts that have a key.</summary>
    IReadOnlyList<TextPlace> First(long key, int most);

    /// <summary>The texts that have a key, after a place.</summary>
    IReadOnlyList<TextPlace> After(long key, TextPlace place);

    /// <summary>The keys of a text of the index, ascending.</summary>
    IReadOnlyList<long> KeysOf(Id<Text> text);

    /// <summary>The texts that a text is kept as a translation of.</summary>
    IReadOnlyList<TextPlace> Known(Id<Text> text);
}
