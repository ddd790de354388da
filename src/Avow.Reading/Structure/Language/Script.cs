namespace Avow.Reading;

/// <summary>The writing systems we tell apart.</summary>
internal enum Script
{
    None, Latin, Cyrillic, Greek, Arabic, Hebrew, Han, Kana, Hangul, Thai, Lao, Khmer, Burmese, Devanagari, Bengali, Gurmukhi, Gujarati,
    Tamil, Telugu, Kannada, Malayalam, Sinhala, Tibetan, Georgian, Armenian, Ethiopic,
}
