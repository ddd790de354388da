using Avow.Statements;

namespace Avow.Relating;

/// <summary>
/// One step of an alignment (Gale and Church: A Program for Aligning Sentences in Bilingual Corpora, 1993): some neighbouring
/// segments of one text say what some neighbouring segments of the other say; or one side is empty, and they were left out or added.
/// </summary>
/// <param name="A">Segment numbers in the first text, half-open.</param>
/// <param name="B">Segment numbers in the second.</param>
/// <param name="Certainty">0 to 1: how much of what the texts show speaks for exactly this bead.</param>
public readonly record struct Bead(TextRange A, TextRange B, double Certainty)
{
    public bool IsOneSided => A.IsEmpty || B.IsEmpty;
}
