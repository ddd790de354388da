using System.Globalization;
using System.Text.Json;
using Avow.Statements;

namespace Avow.Capturing;

/// <summary>The fields of one manifest line, each as the type it must have or null. A JSON null is a field not given.</summary>
internal readonly struct ManifestFields(JsonElement line)
{
    public const int NoStatus = 0;

    // RFC 3339, section 5.6; a time without offset is nobody's time.
    private static readonly string[] TimeForms = ["yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz"];

    public string? Text(string name) => Given(name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    public bool IsOfOtherKind(string name) => Given(name) is { ValueKind: not JsonValueKind.String };

    /// <summary>The time in UTC.</summary>
    public DateTimeOffset? Time(string name)
    {
        if (Text(name) is not { } text) return null;
        var spelled = text.ToUpperInvariant();
        if (spelled.EndsWith('Z')) spelled = spelled[..^1] + "+00:00";
        return DateTimeOffset.TryParseExact(spelled, TimeForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time.ToUniversalTime() : null;
    }

    /// <summary>The status; <see cref="NoStatus"/> when none is given, null when it is not a status.</summary>
    public int? Status() => Given("status") switch
    {
        null => NoStatus,
        { ValueKind: JsonValueKind.Number } number when number.TryGetInt32(out var status) && status is >= 100 and <= 599 => status,
        _ => null,
    };

    /// <summary>Empty when not given; null when an element is no string.</summary>
    public IReadOnlyList<string>? Texts(string name) => Given(name) is { } value ? TextsOf(value) : [];

    public IReadOnlyList<HeaderField>? Headers()
    {
        if (Given("headers") is not { } headers) return [];
        if (headers.ValueKind != JsonValueKind.Object) return null;
        var fields = new List<HeaderField>();
        foreach (var header in headers.EnumerateObject())
        {
            if (TextsOf(header.Value) is not { } values) return null;
            fields.AddRange(values.Select(value => new HeaderField(header.Name, value)));
        }

        return KeptHeaders.Of(fields);
    }

    private JsonElement? Given(string name) =>
        line.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private static List<string>? TextsOf(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String) return [value.GetString()!];
        if (value.ValueKind != JsonValueKind.Array) return null;
        var texts = new List<string>();
        foreach (var element in value.EnumerateArray())
        {
            if (element.ValueKind != JsonValueKind.String) return null;
            texts.Add(element.GetString()!);
        }

        return texts;
    }
}
