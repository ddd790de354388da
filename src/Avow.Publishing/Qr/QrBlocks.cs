namespace Avow.Publishing;

/// <summary>Divides the data into blocks, adds each block's error correction, and lays them into each other (ISO/IEC 18004:2015, sections 7.5 and 7.6).</summary>
internal static class QrBlocks
{
    public static byte[] Interleaved(QrVersion version, ReadOnlySpan<byte> data)
    {
        var shortBlocks = version.Blocks - (data.Length % version.Blocks);
        var shortLength = data.Length / version.Blocks;
        var correcting = new ReedSolomon(version.CorrectionBytesOfABlock);
        var (blocks, corrections) = (new byte[version.Blocks][], new byte[version.Blocks][]);
        for (int block = 0, from = 0; block < version.Blocks; block++)
        {
            blocks[block] = data.Slice(from, shortLength + (block < shortBlocks ? 0 : 1)).ToArray();
            corrections[block] = correcting.Of(blocks[block]);
            from += blocks[block].Length;
        }

        var whole = new List<byte>(version.AllBytes);
        for (var at = 0; at <= shortLength; at++) whole.AddRange(blocks.Where(block => at < block.Length).Select(block => block[at]));
        for (var at = 0; at < version.CorrectionBytesOfABlock; at++) whole.AddRange(corrections.Select(block => block[at]));
        return [.. whole];
    }
}
