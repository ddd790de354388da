using System.Globalization;
using System.Net.Sockets;
using Avow.Statements;

namespace Avow.Capturing;

/// <summary>What can stand between us and a page, in words.</summary>
internal static class WebProblem
{
    /// <summary>The problem an exception of the network stands for; null when it stands for a mistake of ours.</summary>
    public static Problem? Of(Exception exception, WebAddress address) => exception switch
    {
        HttpRequestException e => OfError(e.HttpRequestError, e, address),
        HttpIOException e => OfError(e.HttpRequestError, e, address),
        OperationCanceledException { InnerException: TimeoutException } => Unreachable(address.Text, "no connection could be made in time"),
        OperationCanceledException => TooSlow(address),
        InvalidDataException => BrokenCoding(address),
        IOException or SocketException => new(ProblemKind.Interrupted, address.Text, "the connection broke", "Try again."),
        _ => null,
    };

    public static Problem TooSlow(WebAddress address) =>
        new(ProblemKind.TooSlow, address.Text, "the server took longer than is waited for", "Try again later, or raise the time limit.");

    public static Problem BrokenCoding(WebAddress address) =>
        new(ProblemKind.Damaged, address.Text, "its compressed content is broken or cut off", "Try again; if it stays so, save the page by hand.");

    public static Problem Private(WebAddress address, string refusal) =>
        new(ProblemKind.PrivateAddress, address.Text, refusal, "Give an address of the public internet, or allow private addresses.");

    public static Problem TooLarge(WebAddress address, int maxBytes) =>
        new(ProblemKind.TooLarge, address.Text, $"it is longer than {Sizes.Shown(maxBytes)}", "Save the part that holds the text, and add that.");

    public static Problem Status(WebAddress address, int status) =>
        new(ProblemKind.HttpStatus, address.Text, string.Create(CultureInfo.InvariantCulture, $"the server answered with status {status}"), status switch
        {
            404 or 410 => "Look whether the page has moved.",
            401 or 403 => "Only public pages are captured; save it by hand if you may.",
            >= 500 => "Try again later.",
            _ => "Look at the page in a browser.",
        });

    private static Problem OfError(HttpRequestError error, Exception exception, WebAddress address) => error switch
    {
        HttpRequestError.NameResolutionError => Unreachable(address.Text, "no machine of that name is known"),
        HttpRequestError.SecureConnectionError => Unreachable(address.Text, "no secure connection could be made, its certificate may not be valid"),
        HttpRequestError.ConfigurationLimitExceeded => new(ProblemKind.TooLarge, address.Text, "the header of its answer is too long", "Save the page by hand."),
        HttpRequestError.InvalidResponse => new(ProblemKind.Malformed, address.Text, "its answer is not HTTP", "Look at the page in a browser."),
        HttpRequestError.ResponseEnded => new(ProblemKind.Interrupted, address.Text, "the connection ended in the middle of the answer", "Try again."),
        _ when exception.InnerException is SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain } => Unreachable(address.Text, "no machine of that name is known"),
        _ => Unreachable(address.Text, "no connection could be made"),
    };

    private static Problem Unreachable(string address, string reason) => new(ProblemKind.Unreachable, address, reason, "Check the address and the network, and try again.");
}
