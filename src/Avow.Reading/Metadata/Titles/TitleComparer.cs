namespace Avow.Reading;

/// <summary>Titles are one when their letters and digits are: typography and spaces differ from place to place of a page.</summary>
internal sealed class TitleComparer : IEqualityComparer<string>
{
    public static TitleComparer Instance { get; } = new();

    public bool Equals(string? x, string? y) => x is null ? y is null : y is not null && AuthorName.Folded(x) == AuthorName.Folded(y);

    public int GetHashCode(string obj) => StringComparer.Ordinal.GetHashCode(AuthorName.Folded(obj));
}
