using Avow.Statements;

namespace Avow.Commands;

/// <summary>The address at which pages stand, as somebody typed it.</summary>
internal static class OriginOption
{
    /// <returns>Without a slash at its end, null where none was given; Malformed for what is no such address.</returns>
    public static Outcome<Origin> Of(string? untrusted)
    {
        if (untrusted is null) return new Origin(null);
        return Uri.TryCreate(untrusted, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.Query.Length + address.Fragment.Length + address.UserInfo.Length == 0
            ? new Origin(address.AbsoluteUri.TrimEnd('/'))
            : new Problem(ProblemKind.Malformed, $"--origin {OneLine.Of(untrusted)}", "it is no address at which pages can stand", "Write it as https://archive.example or https://archive.example/papers.");
    }

    internal sealed record Origin(string? Value);
}
