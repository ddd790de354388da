namespace Avow.Quality;

/// <summary>A text whose translations are known.</summary>
/// <param name="Said">What it says: the same for all translations of one text, and for no others.</param>
/// <param name="Language">Of the text.</param>
/// <param name="Code">By which its source files it: scripts and variants of one language have one.</param>
/// <param name="Words">The text.</param>
internal sealed record DetectionText(string Said, string Language, string Code, string Words)
{
    public bool IsOneLanguageWith(DetectionText other) => Said == other.Said && (Language == other.Language || Code == other.Code);
}
