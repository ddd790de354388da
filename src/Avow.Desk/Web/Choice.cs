namespace Avow.Desk;

/// <summary>One of several that have names, as a form or an address says it.</summary>
internal static class Choice
{
    /// <returns>Null for what is none of the names; their case does not count, and numbers, lists and blanks around them are none.</returns>
    public static T? Of<T>(string? untrusted)
        where T : struct, Enum => !string.IsNullOrEmpty(untrusted) && untrusted.All(char.IsAsciiLetter) && Enum.TryParse<T>(untrusted, ignoreCase: true, out var chosen) && Enum.IsDefined(chosen) ? chosen : null;
}
