using Avow.Relating;
using Record = Avow.Relating.Record;

namespace Avow.Tests.Relating;

public sealed class RecordSorterTests
{
    [Theory]
    [InlineData(long.MaxValue, 1UL << 63)]
    [InlineData(1_000, 1UL << 63)]
    [InlineData(1, 100UL)]
    [InlineData(3_000, 1UL)]
    [InlineData(long.MaxValue, 3UL)]
    [InlineData(long.MaxValue, 1_000UL, 100)]
    public void What_goes_in_in_any_order_comes_out_in_order(long maxRecords, ulong keys, int oneInFar = int.MaxValue)
    {
        var random = new Random(5);
        var records = Enumerable.Range(0, 20_000).Select(_ => new Record(random.Next(oneInFar) == 0 ? (ulong)random.NextInt64() >> 3 : (ulong)random.NextInt64() % keys, (ulong)random.Next(50))).ToArray();
        using var sorter = new RecordSorter(8, record => (int)(record.High >> 61), maxRecords, () => new MemoryStream());
        Parallel.For(0, 4, part =>
        {
            using var writer = sorter.NewWriter();
            for (var i = part; i < records.Length; i += 4) writer.Add(records[i]);
        });
        Assert.Equal(records.Order(), Enumerable.Range(0, 8).SelectMany(bucket => sorter.Sorted(bucket, new()).SelectMany(part => part.ToArray())));
        Assert.Equal(records.Length, sorter.Total);
    }
}
