using System.Text.RegularExpressions;

namespace Avow.Publishing;

/// <summary>Where an archive stands for harvesters, and who answers for it.</summary>
/// <param name="BaseUrl">Of the requests.</param>
/// <param name="Host">By which identifiers are told apart from those of other archives.</param>
/// <param name="Mail">Of who keeps the archive.</param>
public sealed partial record OaiPlace(string BaseUrl, string Host, string Mail)
{
    private const string Path = "oai";

    /// <summary>
    /// An identifier is for good, so it is made of the address that the archive was given and never of the one by which it happens to be called.
    /// </summary>
    /// <param name="addresses">With an origin.</param>
    /// <param name="contact">Who keeps the archive, if that is a mail address; else the mailbox that every host with pages has (RFC 2142, section 5).</param>
    /// <returns>Null without an origin, and without a mail address that the protocol's schema takes.</returns>
    public static OaiPlace? Of(PageAddresses addresses, string? contact)
    {
        ArgumentNullException.ThrowIfNull(addresses);
        if (addresses.Origin is not { } origin || !Uri.TryCreate(origin, UriKind.Absolute, out var uri)) return null;
        var mail = contact is not null && Mailbox().IsMatch(contact) ? contact : $"webmaster@{uri.IdnHost}";
        return Mailbox().IsMatch(mail) ? new(addresses.Absolute($"{addresses.Root}{Path}"), uri.IdnHost, mail) : null;
    }

    /// <summary>Whether identifiers are of the scheme "oai" (Specification and XML Schema for the OAI Identifier Format, 2.0), which names of hosts in the old form are only.</summary>
    internal bool IsOfScheme => Domain().IsMatch(Host);

    internal string Beginning => $"oai:{Host}:t/";

    // As in the protocol's schema, narrowed to characters that XML holds.
    [GeneratedRegex(@"^[!-;=?A-~]{1,64}@([A-Za-z0-9\-]+\.)+[A-Za-z0-9\-]+\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Mailbox();

    [GeneratedRegex(@"^[a-zA-Z][a-zA-Z0-9\-]*(\.[a-zA-Z][a-zA-Z0-9\-]*)+\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Domain();
}
