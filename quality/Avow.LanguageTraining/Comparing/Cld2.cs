using System.Runtime.InteropServices;
using System.Text;

namespace Avow.LanguageTraining;

/// <summary>Compact Language Detector 2, called where the machine has it (Debian package libcld2-0).</summary>
internal static class Cld2
{
    private const string Library = "libcld2.so.0";

    /// <summary>One more than the highest number that CLD2 gives a language.</summary>
    private const int Numbers = 614;

    public static bool IsHere => NativeLibrary.TryLoad(Library, out _);

    /// <summary>The tags it can answer with; it knows names of many more than it has tables for, so only those that a trial text was ever given are counted.</summary>
    public static IReadOnlySet<string> Claims { get; } = new HashSet<string>(
        ("af ar az be bg bn ca ceb cs cy da de dv el en es et eu fa fi fr ga gl gu ht he hi hmn hr hu hy id is it iu ja jv ka km kn ko lg lo lt lv mk ml mr ms my ne nl nb or "
        + "pa pl pt ro ru rw si sk sl sq sr sv sw syr ta te th tl tr uk ur vi yi zh").Split(' '), StringComparer.Ordinal);

    public static string TagOf(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reliable = Marshal.AllocHGlobal(1);
        try
        {
            var number = Detect(bytes, bytes.Length, 1, reliable);
            return number is >= 0 and < Numbers ? Ours(Marshal.PtrToStringUTF8(CodeOf(number)) ?? "und") : "und";
        }
        finally
        {
            Marshal.FreeHGlobal(reliable);
        }
    }

    private static string Ours(string code) => code switch
    {
        "iw" => "he", "no" => "nb", "jw" => "jv", "in" => "id", "mo" => "ro", "bh" => "bho", "un" => "und", "tw" => "ak",
        _ => code.Split('-')[0],
    };

    [DllImport(Library, EntryPoint = "_ZN4CLD214DetectLanguageEPKcibPb")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Detect(byte[] text, int length, byte isPlain, IntPtr reliable);

    [DllImport(Library, EntryPoint = "_ZN4CLD212LanguageCodeENS_8LanguageE")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern IntPtr CodeOf(int language);
}
