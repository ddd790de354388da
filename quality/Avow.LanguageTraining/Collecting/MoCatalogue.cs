using System.Buffers.Binary;
using System.Text;

namespace Avow.LanguageTraining;

/// <summary>Reads the compiled catalogues of GNU gettext (its manual, section 10.3, "The Format of GNU MO Files").</summary>
internal static class MoCatalogue
{
    private const uint Magic = 0x950412DE;

    /// <summary>Translations that differ from their original; plural forms one by one.</summary>
    public static IEnumerable<string> Translations(byte[] bytes)
    {
        if (bytes.Length < 28 || BinaryPrimitives.ReadUInt32LittleEndian(bytes) != Magic) yield break;
        var count = Number(bytes, 8);
        var (originals, translations) = (Number(bytes, 12), Number(bytes, 16));
        for (var i = 0; i < count; i++)
        {
            var original = Text(bytes, originals + (i * 8));
            var translation = Text(bytes, translations + (i * 8));
            if (original.Length == 0 || translation.Length == 0) continue;
            var own = original.Split('\u0004')[^1].Split('\0');
            foreach (var form in translation.Split('\0').Except(own))
            {
                foreach (var line in form.Split('\n')) yield return line;
            }
        }
    }

    private static int Number(byte[] bytes, int at) => BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at));

    private static string Text(byte[] bytes, int at) => Encoding.UTF8.GetString(bytes, Number(bytes, at + 4), Number(bytes, at));
}
