namespace Avow.Reading;

/// <summary>The writing systems we tell apart (Unicode Standard Annex 24, Script property; kana are one).</summary>
internal enum Script
{
    None, Latin, Cyrillic, Greek, Arabic, Hebrew, Han, Kana, Hangul, Thai, Lao, Khmer, Myanmar, Devanagari, Bengali, Gurmukhi, Gujarati,
    Oriya, Tamil, Telugu, Kannada, Malayalam, Sinhala, Tibetan, Georgian, Armenian, Ethiopic, Thaana, Syriac, Nko, Cherokee, Syllabics,
    Mongolian, Tifinagh, Yi, Vai, OlChiki, Javanese, Balinese, MeeteiMayek,
}
