using System.Text;

namespace Avow.Relating;

/// <summary>Which letters stand in texts without spaces (Unicode 16, block ranges).</summary>
internal static class Scripts
{
    public static WordScript Of(Rune rune) => rune.Value switch
    {
        < 0x0E00 => WordScript.Spaced,
        <= 0x0EFF => WordScript.Unspaced,                                  // Thai, Lao
        >= 0x1000 and <= 0x109F => WordScript.Unspaced,                    // Myanmar
        >= 0x1780 and <= 0x17FF => WordScript.Unspaced,                    // Khmer
        >= 0xA9E0 and <= 0xA9FF or >= 0xAA60 and <= 0xAA7F => WordScript.Unspaced, // Myanmar extended
        >= 0x2E80 and <= 0x2FDF => WordScript.Ideographic,                 // radicals
        >= 0x3005 and <= 0x3007 => WordScript.Ideographic,                 // 々 〆 〇
        >= 0x3040 and <= 0x30FF or >= 0x31F0 and <= 0x31FF => WordScript.Ideographic, // Kana
        >= 0x3400 and <= 0x9FFF or >= 0xF900 and <= 0xFAFF => WordScript.Ideographic, // Han
        >= 0xFF66 and <= 0xFF9F => WordScript.Ideographic,                 // half-width Kana
        >= 0x1B000 and <= 0x1B16F => WordScript.Ideographic,               // Kana supplement
        >= 0x20000 and <= 0x3FFFF => WordScript.Ideographic,               // Han, further planes
        _ => WordScript.Spaced,
    };
}
