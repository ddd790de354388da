using System.Runtime.InteropServices;

namespace Avow.Relating;

/// <summary>The words of some texts that follow each other, in the form of <see cref="WordId"/>.</summary>
/// <param name="FirstText">Number of the first.</param>
/// <param name="Ends">For each text, where its words end.</param>
/// <param name="Words">Of all of them, one after the other.</param>
internal sealed record WordBatch(int FirstText, int[] Ends, uint[] Words)
{
    public ReadOnlySpan<uint> WordsOf(int place) => Words.AsSpan(place == 0 ? 0 : Ends[place - 1], Ends[place] - (place == 0 ? 0 : Ends[place - 1]));

    public int TextsWithWords => Ends.Where((end, place) => end > (place == 0 ? 0 : Ends[place - 1])).Count();

    public long Bytes => MemoryMarshal.AsBytes(Words.AsSpan()).Length;
}
