using System.Collections.Frozen;

namespace Avow.Desk;

/// <summary>Which passwords are taken (NIST SP 800-63B-4, section 3.1.1.2): long ones; no rule of what must be in them; none that everybody tries first.</summary>
internal static class PasswordRules
{
    public const int MinChars = 12;

    /// <summary>Longer ones would only cost time to hash.</summary>
    public const int MaxChars = 256;

    // What is tried first, as far as it has twelve characters, by its beginning.
    private static readonly FrozenSet<string> Worst = new[]
    {
        "123456789012", "1234567890123", "12345678901234", "123456789012345", "1234567890123456", "012345678910", "0123456789012", "password1234", "password12345", "password123456",
        "passwordpassword", "administrator", "administrator1", "changemechangeme", "letmeinletmein", "iloveyouiloveyou", "qwertyuiop12", "qwertyuiop123", "qwertyuiop1234", "qwertyuiopasdf",
        "qwerty123456", "qwerty1234567", "qwertyqwerty", "qazwsxedcrfv", "1q2w3e4r5t6y", "1q2w3e4r5t6y7u8i", "1qaz2wsx3edc", "1qaz2wsx3edc4rfv", "zaq12wsxcde3", "asdfghjklqwe",
        "asdfghjkl123", "zxcvbnm12345", "abcdefghijkl", "abcdefghijklm", "abcdefghijklmnop", "abc123abc123", "abcd1234abcd", "aaaaaaaaaaaa", "correcthorsebatterystaple", "trustno1trustno1",
        "welcome12345", "welcome123456", "monkeymonkey", "dragondragon", "football1234", "baseball1234", "sunshine1234", "princess1234", "superman1234", "thisisapassword",
        "mypassword123", "newpassword1", "newpassword123", "secretsecret", "secret123456", "пароль123456", "парольпароль", "йцукенгшщзхъ", "contraseña123", "contrasena123",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <returns>What is wrong with it, in words; null when nothing is.</returns>
    public static string? Wrong(DeskWords words, string password, string accountName, string archiveName)
    {
        if (password.EnumerateRunes().Count() < MinChars) return words.PasswordTooShort(MinChars);
        if (password.Length > MaxChars) return words.PasswordTooLong(MaxChars);
        return Worst.Contains(password) || password.Distinct().Count() < 4 || IsMostly(password, accountName) || IsMostly(password, archiveName) ? words.PasswordTooKnown : null;
    }

    // A name with a year behind it is still the name.
    private static bool IsMostly(string password, string name) =>
        name.Length >= 3 && password.Replace(name, "", StringComparison.OrdinalIgnoreCase) is var rest && rest.Length < password.Length && rest.Count(letter => !char.IsAsciiDigit(letter) && !char.IsPunctuation(letter)) < 5;
}
