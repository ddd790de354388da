namespace Avow.Publishing;

/// <summary>A line of a book's contents: a text.</summary>
/// <param name="File">Where it begins.</param>
/// <param name="Title">On one line; its first words where it has none.</param>
/// <param name="Language">Of the title, BCP 47.</param>
/// <param name="Who">Whose word it is, else where it stood.</param>
/// <param name="Date">Null when undated.</param>
public sealed record BookEntry(string File, string Title, string Language, Naming Who, DateOnly? Date);
