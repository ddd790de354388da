namespace Avow.Reading;

/// <summary>Who recognised a word in a picture ("tesseract 5.3.0 (eng)") and how sure it is, 0 to 1.</summary>
internal sealed record Recognition(string Tool, double Certainty);
