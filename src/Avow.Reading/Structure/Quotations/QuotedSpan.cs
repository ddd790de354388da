using Avow.Statements;

namespace Avow.Reading;

/// <summary>Words between quotation marks: the words alone, and with their marks, both in places of the whole text.</summary>
internal readonly record struct QuotedSpan(TextRange Inner, TextRange Outer);
