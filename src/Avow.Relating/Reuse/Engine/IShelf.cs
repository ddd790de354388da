namespace Avow.Relating;

/// <summary>The texts of a collection, each by its number. Read from several threads, some texts more than once.</summary>
public interface IShelf
{
    int Count { get; }

    /// <returns>The text; empty when there is none, for instance because its file was refused.</returns>
    string Read(int text);
}
