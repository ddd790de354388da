using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>What is said where no text is shown: that there is none, or that it is withheld, where the editors let that be said.</summary>
internal static class MissingText
{
    public static Problem Of(ILibrary library, Id<Text> text) => library.Withheld(text) == Withheld.Said
        ? IsWithheld
        : new(ProblemKind.NotFound, $"text {text}", "this archive has no such text", "Search for its words.");

    public static Problem Of(ILibrary library, Id<Statement> statement) => library.Withheld(statement) == Withheld.Said
        ? IsWithheld
        : new(ProblemKind.NotFound, $"statement {statement}", "this archive has no such statement", "Search for its words.");

    private static Problem IsWithheld { get; } = new(ProblemKind.Withheld, "", "something that stood here is withheld by the editors of this archive", "Search for the words you are looking for.");
}
