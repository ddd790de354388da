using System.Globalization;
using Avow.Publishing;
using Avow.Statements;
using Microsoft.AspNetCore.Http;

namespace Avow.Desk;

/// <summary>Why the desk does not do what is asked.</summary>
internal static class Refusals
{
    public static Problem NobodyKnown { get; } = new(ProblemKind.NotPermitted, "", "the desk is for editors, and it does not know who you are", "Sign in with an account, or start the server on your own machine with: avow serve --local");

    /// <summary>Said of a file on its way, in the middle of a form.</summary>
    public static Problem SignedOut { get; } = new(ProblemKind.NotPermitted, "", "you are signed out", "Sign in, in another tab, and load this page anew; or send the form as it is, which keeps what you typed, and add the file afterwards.");

    public static Problem NeedsHttps { get; } = new(ProblemKind.NotPermitted, "", "the desk is not opened over a connection that others can read", "Put a proxy with TLS before the server and start it with --origin https://…, or use it on the machine itself.");

    public static Problem LinkIsOver { get; } = new(ProblemKind.NotFound, "", "this link has been used, or its time is over, or there never was such a link", "Ask an administrator for another. The link for the first administrator is printed anew when the server starts.");

    public static Problem NameIsTaken { get; } = new(ProblemKind.AlreadyExists, "", "somebody has this name already", "Choose another.");

    public static Problem LastAdministrator { get; } = new(ProblemKind.NotPermitted, "", "this is the only administrator, and the desk keeps one", "Make somebody else an administrator first.");

    public static Problem NoSuchAccount { get; } = new(ProblemKind.NotFound, "", "there is no such account", "It may have been deleted; the list says who is there.");

    public static Problem TooMany { get; } = new(ProblemKind.TooSlow, "", "too much is asked of the desk at this moment", "Wait a minute and try again.");

    public static Problem RoleTooSmall { get; } = new(ProblemKind.NotPermitted, "", "your role does not reach to this page", "An administrator can change it.");

    public static Problem NotOurForm { get; } = new(ProblemKind.NotPermitted, "", "this form was not sent from a page of the desk, or the page was too old", "Go back, load the page anew and send it again; nothing was changed.");

    public static Problem LoadedElsewhere { get; } = new(ProblemKind.NotPermitted, "", "another site’s page asked for this one, and the desk is shown inside of no other page", "Open the desk by its own address, or by a link to it.");

    public static Problem NothingHere { get; } = new(ProblemKind.NotFound, "", "no page of the desk stands at this address", "The list above leads to those there are.");

    public static Problem NotAForm { get; } = new(ProblemKind.Malformed, "", "what was sent is no form, or broke off", "Go back, load the page anew and send it again; nothing was changed.");

    public static Problem TooManyUploads { get; } = new(ProblemKind.Locked, "", "many others are sending files just now", "Try again in a minute.");

    public static Problem TooManyFields { get; } = new(
        ProblemKind.TooLarge, "", string.Create(CultureInfo.InvariantCulture, $"the form has more than {Bodies.MostFields:N0} fields, which is the most that is read"), "Go back and send it in parts; nothing was changed.");

    /// <summary>Ids in a form that name nothing.</summary>
    public static Problem Unknown(IReadOnlyList<string> untrusted)
    {
        const int mostNamed = 10;
        return new(ProblemKind.NotFound, string.Join(", ", untrusted.Take(mostNamed).Select(one => $"“{Shown.Name(one, 40)}”")), "the archive has nothing of this name to change", "Load the page anew; nothing was changed.");
    }

    /// <summary>Whether somebody else, or somebody signed in, could do it.</summary>
    public static bool IsOfRights(Problem problem) => problem == RoleTooSmall || problem == NobodyKnown || problem == NeedsHttps;

    /// <summary>RFC 9110, section 15.5.</summary>
    public static int StatusOf(Problem problem) => problem.Kind switch
    {
        ProblemKind.Changed or ProblemKind.AlreadyExists => StatusCodes.Status409Conflict,
        ProblemKind.TooLarge => StatusCodes.Status413PayloadTooLarge,
        var kind => PageContents.StatusOf(kind),
    };

    public static Problem TooLarge(long? maxBytes) => new(
        ProblemKind.TooLarge, "", maxBytes is { } most ? $"it is more than {most >> 20} MiB, which is the most that may be sent at once" : "it is more than may be sent at once", "Send it in parts, or take it in on the machine itself with avow add.");
}
