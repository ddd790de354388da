using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Avow.Statements;
using Microsoft.Data.Sqlite;

namespace Avow.Archive;

/// <summary>What strangers wrote as lines, held to its form.</summary>
internal static class ParcelReading
{
    /// <summary>One more would be one that our own converters never write.</summary>
    private const int MaxDepth = 24;

    public static Outcome<T> Read<T>(ParcelLine line, JsonTypeInfo<T> type)
        where T : class
    {
        if (!System.Text.Unicode.Utf8.IsValid(line.Json.Span)) return line.Wrong("it is not UTF-8");
        return Safely<T>(line, () =>
        {
            // Nothing of ours is null: what is not there is left out. So whatever a converter would take for missing is given.
            if (HoldsNull(line.Json.Span)) return line.Wrong("null stands in it");
            return JsonSerializer.Deserialize(line.Json.Span, type) is { } value ? value : line.Wrong("there is nothing in it");
        });
    }

    /// <summary>Does something with what a stranger wrote; what that throws because of it is a problem of the line.</summary>
    public static Outcome<T> Safely<T>(ParcelLine line, Func<Outcome<T>> act)
    {
        try
        {
            return act();
        }
        catch (Exception wrong) when (wrong is JsonException or FormatException or ArgumentException or InvalidOperationException or OverflowException)
        {
            return line.Wrong(ReasonOf(wrong));
        }
        catch (SqliteException wrong) when (wrong.SqliteErrorCode == SQLitePCL.raw.SQLITE_CONSTRAINT)
        {
            return line.Wrong("it says again what was said before, or what cannot be");
        }
    }

    private static string ReasonOf(Exception wrong)
    {
        var said = OneLine.Of(wrong.Message.Split('\n')[0]).TrimEnd('.');
        return $"it is not such a line as its file consists of ({said})";
    }

    private static bool HoldsNull(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new() { MaxDepth = MaxDepth });
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.Null) return true;
        }

        return false;
    }
}
