using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;

namespace Avow.Capturing;

/// <summary>
/// Tells the addresses of the public internet from all others, by the IANA special-purpose registries for IPv4 and IPv6 (RFC 6890,
/// RFC 8190) as of 2026. IPv4 is public unless listed; IPv6 only inside the global unicast block, and there unless listed.
/// </summary>
internal static class PublicAddresses
{
    private static readonly (IPNetwork Network, string Reason)[] ClosedIPv4 =
    [
        (IPNetwork.Parse("0.0.0.0/8"), "\"this network\" (RFC 791)"),
        (IPNetwork.Parse("10.0.0.0/8"), "a private address (RFC 1918)"),
        (IPNetwork.Parse("100.64.0.0/10"), "a carrier's shared address (RFC 6598)"),
        (IPNetwork.Parse("127.0.0.0/8"), "this machine itself (RFC 1122)"),
        (IPNetwork.Parse("169.254.0.0/16"), "a link-local address (RFC 3927)"),
        (IPNetwork.Parse("172.16.0.0/12"), "a private address (RFC 1918)"),
        (IPNetwork.Parse("192.0.0.0/24"), "a protocol assignment (RFC 6890)"),
        (IPNetwork.Parse("192.0.2.0/24"), "an address for documentation (RFC 5737)"),
        (IPNetwork.Parse("192.88.99.0/24"), "a 6to4 relay (RFC 7526)"),
        (IPNetwork.Parse("192.168.0.0/16"), "a private address (RFC 1918)"),
        (IPNetwork.Parse("198.18.0.0/15"), "an address for benchmarks (RFC 2544)"),
        (IPNetwork.Parse("198.51.100.0/24"), "an address for documentation (RFC 5737)"),
        (IPNetwork.Parse("203.0.113.0/24"), "an address for documentation (RFC 5737)"),
        (IPNetwork.Parse("224.0.0.0/4"), "a multicast address (RFC 5771)"),
        (IPNetwork.Parse("240.0.0.0/4"), "a reserved address (RFC 1112)"),
    ];

    private static readonly IPNetwork GlobalIPv6 = IPNetwork.Parse("2000::/3");
    private static readonly IPNetwork Nat64 = IPNetwork.Parse("64:ff9b::/96");
    private static readonly IPNetwork SixToFour = IPNetwork.Parse("2002::/16");
    private static readonly IPNetwork Teredo = IPNetwork.Parse("2001::/32");

    private static readonly (IPNetwork Network, string Reason)[] ClosedIPv6 =
    [
        (IPNetwork.Parse("2001::/23"), "a protocol assignment (RFC 2928)"),
        (IPNetwork.Parse("2001:db8::/32"), "an address for documentation (RFC 3849)"),
        (IPNetwork.Parse("3fff::/20"), "an address for documentation (RFC 9637)"),
    ];

    /// <summary>Null for an address of the public internet; otherwise what it is instead.</summary>
    public static string? WhyNot(IPAddress address) => address switch
    {
        { AddressFamily: AddressFamily.InterNetwork } => Listed(ClosedIPv4, address),
        { IsIPv4MappedToIPv6: true } => WhyNot(address.MapToIPv4()),
        { AddressFamily: AddressFamily.InterNetworkV6 } => WhyNotIPv6(new IPAddress(address.GetAddressBytes())), // without its zone
        _ => "not an internet address",
    };

    private static string? WhyNotIPv6(IPAddress address)
    {
        if (Nat64.Contains(address)) return Carried(address, 12);
        if (SixToFour.Contains(address)) return Carried(address, 2);
        if (Teredo.Contains(address)) return Carried(address, 4) ?? Carried(address, 12, isInverted: true); // its server, its client (RFC 4380)
        if (!GlobalIPv6.Contains(address)) return "not a global unicast address (RFC 4291)";
        return Listed(ClosedIPv6, address);
    }

    private static string? Carried(IPAddress address, int offset, bool isInverted = false)
    {
        var bits = BinaryPrimitives.ReadUInt32BigEndian(address.GetAddressBytes().AsSpan(offset));
        Span<byte> carried = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(carried, isInverted ? ~bits : bits);
        return WhyNot(new IPAddress(carried)) is { } reason ? $"which carries {reason}" : null;
    }

    private static string? Listed((IPNetwork Network, string Reason)[] list, IPAddress address)
    {
        foreach (var (network, reason) in list)
        {
            if (network.Contains(address)) return reason;
        }

        return null;
    }
}
