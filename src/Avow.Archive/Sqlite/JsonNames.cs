using System.Text.Json;

namespace Avow.Archive;

/// <summary>What converters by hand have in common. What does not fit throws <see cref="JsonException"/>, as it does in general.</summary>
internal static class JsonNames
{
    /// <summary>Whether the reader stands on this name; then it steps on to the value.</summary>
    public static bool Is(ref this Utf8JsonReader reader, ReadOnlySpan<byte> name) =>
        reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals(name) && reader.Read();

    /// <summary>Refuses what does not begin, or end, as it should: the rest would be taken for something else.</summary>
    public static void Expect(ref this Utf8JsonReader reader, JsonTokenType kind)
    {
        if (reader.TokenType != kind) throw new JsonException($"{kind} was expected, not {reader.TokenType}.");
    }

    /// <summary>What may not be left out.</summary>
    public static T Given<T>(this T? value, string name)
        where T : class => value ?? throw Missing(name);

    /// <inheritdoc cref="Given{T}(T, string)"/>
    public static T Given<T>(this T? value, string name)
        where T : struct => value ?? throw Missing(name);

    private static JsonException Missing(string name) => new($"\"{name}\" is missing.");
}
