using Avow.Statements;

namespace Avow.Desk;

/// <summary>What an editor at the desk can do where a job met something in its way: what the rooms advise is meant for who sits at the command line.</summary>
internal static class EditorsAdvice
{
    public static Problem On(Problem problem) => problem.Kind switch
    {
        ProblemKind.PrivateAddress => problem with { Repair = "Save the page as a file and add the file; or give an address of the public internet." },
        ProblemKind.TooSlow => problem with { Repair = "Try again later; if it stays so, save the page as a file and add the file." },
        _ => problem,
    };
}
