namespace Avow.Capturing;

/// <summary>The cyclic redundancy check that closes gzip (RFC 1952, section 8), kept up to date as bytes come.</summary>
internal struct Crc32
{
    private const uint Polynomial = 0xEDB88320;

    private static readonly uint[] Table = Tabulate();

    private uint value;

    public readonly uint Value => value;

    public void Append(ReadOnlySpan<byte> bytes)
    {
        var crc = ~value;
        foreach (var next in bytes) crc = Table[(byte)(crc ^ next)] ^ (crc >> 8);
        value = ~crc;
    }

    private static uint[] Tabulate()
    {
        var table = new uint[256];
        for (var i = 0u; i < table.Length; i++)
        {
            table[i] = i;
            for (var bit = 0; bit < 8; bit++) table[i] = (table[i] >> 1) ^ ((table[i] & 1) * Polynomial);
        }

        return table;
    }
}
