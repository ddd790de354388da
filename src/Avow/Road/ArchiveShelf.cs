using Avow.Archive;
using Avow.Relating;

namespace Avow.Road;

/// <summary>The texts of an archive by number, in order of their places.</summary>
internal sealed class ArchiveShelf(IReadOnlyList<PlacedText> places, ILibrary library) : IShelf
{
    public int Count => places.Count;

    // One that was superseded since has no words, and the work is done again.
    public string Read(int text) => library.Find(places[text].Id)?.Words ?? "";
}
