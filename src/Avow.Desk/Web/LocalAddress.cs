namespace Avow.Desk;

/// <summary>Where a browser may be sent on: within this server only, whatever an address says.</summary>
internal static class LocalAddress
{
    // "//host" and "/\host" are other servers to a browser (URL Standard, section 4.4).
    public static string Or(string? untrusted, string otherwise) =>
        untrusted is ['/', ..] and not ['/', '/' or '\\', ..] && untrusted.Length <= 2_000 && !untrusted.Any(letter => char.IsControl(letter) || letter == '\\') ? untrusted : otherwise;
}
