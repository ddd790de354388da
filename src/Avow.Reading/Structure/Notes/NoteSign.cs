using Avow.Statements;

namespace Avow.Reading;

/// <summary>Something in the words that may refer to a note: where, which label, in what dress ("[1]", "(1)", "¹", "*", "link").</summary>
internal sealed record NoteSign(TextRange Range, string Label, string Dress);
