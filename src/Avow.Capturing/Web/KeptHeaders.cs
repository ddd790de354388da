using Avow.Statements;

namespace Avow.Capturing;

/// <summary>
/// Which header fields of an answer go on the record: all of them, in order, but for cookies. A cookie says nothing about the page, and it
/// may be the key to a session.
/// </summary>
internal static class KeptHeaders
{
    public static IReadOnlyList<HeaderField> Of(IEnumerable<HeaderField> received) => [.. received.Where(field => !IsCookie(field.Name))];

    private static bool IsCookie(string name) =>
        name.Equals("Set-Cookie", StringComparison.OrdinalIgnoreCase) || name.Equals("Set-Cookie2", StringComparison.OrdinalIgnoreCase);
}
