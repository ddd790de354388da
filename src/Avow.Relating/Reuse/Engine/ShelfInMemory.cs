namespace Avow.Relating;

internal sealed class ShelfInMemory(IReadOnlyList<string> texts) : IShelf
{
    public int Count => texts.Count;

    public string Read(int text) => texts[text];
}
