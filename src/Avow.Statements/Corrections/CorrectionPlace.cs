namespace Avow.Statements;

/// <summary>Where in a content a correction applies; refused, never guessed.</summary>
internal static class CorrectionPlace
{
    public static Outcome<TextRange> Of(Content content, Correction correction)
    {
        if (correction.Where is null) return Refused(correction, ProblemKind.Empty, "it says of no words that they are meant", "Quote the words it is about");
        var first = correction.Where.FindAgain(content.Words);
        return correction.Through is null
            ? first
            : first.Then(from => correction.Through.FindAgain(content.Words).Then<TextRange>(to =>
                to.EndExclusive >= from.EndExclusive ? from.Cover(to) : Refused(correction, ProblemKind.Malformed, "its last words stand before its first", "Quote them in order")));
    }

    public static Problem Refused(Correction correction, ProblemKind kind, string reason, string repair) =>
        new(kind, $"correction of {correction.Field} by {correction.By}", reason, repair);
}
