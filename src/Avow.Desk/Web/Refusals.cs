using Avow.Statements;

namespace Avow.Desk;

/// <summary>Why the desk does not do what is asked.</summary>
internal static class Refusals
{
    public static Problem NobodyKnown { get; } = new(ProblemKind.NotPermitted, "", "the desk is for editors, and it does not know who you are", "On your own machine start it with: avow serve --local");

    public static Problem RoleTooSmall { get; } = new(ProblemKind.NotPermitted, "", "your role does not reach to this page", "An administrator can change it.");

    public static Problem NotOurForm { get; } = new(ProblemKind.NotPermitted, "", "this form was not sent from a page of the desk, or the page was too old", "Go back, load the page anew and send it again; nothing was changed.");

    public static Problem NothingHere { get; } = new(ProblemKind.NotFound, "", "no page of the desk stands at this address", "The list above leads to those there are.");

    public static Problem NotAForm { get; } = new(ProblemKind.Malformed, "", "what was sent is no form, or broke off", "Go back, load the page anew and send it again; nothing was changed.");

    public static Problem TooManyUploads { get; } = new(ProblemKind.Locked, "", "many others are sending files just now", "Try again in a minute.");

    public static Problem TooLarge(long? maxBytes) => new(
        ProblemKind.TooLarge, "", maxBytes is { } most ? $"it is more than {most >> 20} MiB, which is the most that may be sent at once" : "it is more than may be sent at once", "Send it in parts, or take it in on the machine itself with avow add.");
}
