using System.Security.Cryptography;

namespace Avow.Fuzzing;

/// <summary>An input on which a reader threw, gave a range outside its text, or took too long.</summary>
internal sealed record Fault(byte[] Input, string What)
{
    /// <summary>Keeps the input in the corpus, so that it is tried first from now on; returns where.</summary>
    public string KeepIn(string corpus, string target)
    {
        var path = Path.Join(corpus, target, $"fault-{Convert.ToHexStringLower(SHA256.HashData(Input))[..12]}");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, Input);
        return path;
    }
}
