namespace Avow.Statements;

/// <summary>A content with the corrections that hold.</summary>
/// <param name="Content">As it is shown.</param>
/// <param name="Applied">Those that hold, in order of time.</param>
/// <param name="Refused">Why others could not be applied: their words are no longer there, or not in one place.</param>
public sealed record CorrectedContent(Content Content, IReadOnlyList<AppliedCorrection> Applied, IReadOnlyList<Problem> Refused);

/// <summary>A correction and the witness it is about, counted from 0.</summary>
public sealed record AppliedCorrection(Correction Correction, int Witness);
