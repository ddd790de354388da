namespace Avow.Publishing;

/// <summary>A name, safe for one line, and its language (BCP 47); without a language it is as a source has it.</summary>
public sealed record NameLine(string Language, string Name);
