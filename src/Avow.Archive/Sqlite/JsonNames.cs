using System.Text.Json;

namespace Avow.Archive;

internal static class JsonNames
{
    /// <summary>Whether the reader stands on this name; then it steps on to the value.</summary>
    public static bool Is(ref this Utf8JsonReader reader, ReadOnlySpan<byte> name) =>
        reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals(name) && reader.Read();
}
