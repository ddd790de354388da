using Avow.Statements;

namespace Avow.Reading;

/// <summary>Blocks that close a statement, and what showed it.</summary>
/// <param name="Kind">Signatories, postscript or contact.</param>
/// <param name="FirstInclusive">The first block.</param>
/// <param name="EndExclusive">Behind the last block.</param>
/// <param name="Cue">What showed it.</param>
/// <param name="Names">For a list of signatories: each name's range in the whole text.</param>
internal sealed record ClosingSegment(PartKind Kind, int FirstInclusive, int EndExclusive, string Cue, IReadOnlyList<TextRange> Names);
