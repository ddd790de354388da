namespace Avow.Fuzzing;

/// <summary>The kept inputs of a target: seeds written by us, and inputs that once were faults.</summary>
internal static class Corpus
{
    /// <summary>Seeds are small so that most mutations hit something.</summary>
    private const int MaxBytes = 256 << 10;

    /// <returns>In order of name; empty when there is no such folder.</returns>
    public static IReadOnlyList<byte[]> Load(string folder) => !Directory.Exists(folder) ? []
        : [.. Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(File.ReadAllBytes).Where(bytes => bytes.Length <= MaxBytes)];
}
