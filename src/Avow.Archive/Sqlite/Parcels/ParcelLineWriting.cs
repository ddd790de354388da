using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Avow.Archive;

/// <summary>Values as lines of JSON; one at a time is held.</summary>
internal sealed class ParcelLineWriting(Stream to) : IDisposable
{
    // A long document is a line of some MiB; the buffer is not kept that large for what follows.
    private const int KeptBytes = 1 << 20;

    private ArrayBufferWriter<byte> buffer = new(1 << 12);
    private readonly Utf8JsonWriter json = new(Stream.Null, ParcelJson.Writing);

    public void Write<T>(T value, JsonTypeInfo<T> type)
    {
        if (buffer.Capacity > KeptBytes) buffer = new(1 << 12);
        buffer.ResetWrittenCount();
        json.Reset(buffer);
        JsonSerializer.Serialize(json, value, type);
        json.Flush();
        to.Write(buffer.WrittenSpan);
        to.WriteByte((byte)'\n');
    }

    public void Dispose() => json.Dispose();
}
