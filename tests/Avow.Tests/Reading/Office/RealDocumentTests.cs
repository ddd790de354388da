using System.Diagnostics;
using Avow.Quality;
using Avow.Reading;
using Avow.Statements;
using Avow.Tests.Quality;
using Xunit.Abstractions;

namespace Avow.Tests.Reading;

/// <summary>Every document under formats/docx and formats/epub of the evaluation data: read, or refused with a reason; soon; in bounded memory.</summary>
public sealed class RealDocumentTests(ITestOutputHelper output)
{
    private static readonly TimeSpan PerFile = TimeSpan.FromSeconds(10);

    /// <summary>What reading one document may allocate over its whole course, garbage included (bytes): memory in use is always less.</summary>
    private const long MaxAllocated = 300L << 20;

    [EvaluationDataTheory]
    [InlineData("docx")]
    [InlineData("epub")]
    public void Real_documents_are_read_or_refused_with_a_reason(string format)
    {
        var folder = Path.Combine(EvaluationData.Folder(Repository.Root)!, "formats", format);
        Readers.Read("<p>A letter of the harbour workers.</p>"u8.ToArray(), ReadingOptions.Default); // what is built once for all documents is charged to none
        var (read, refused) = (0, 0);
        foreach (var file in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
        {
            var (name, bytes) = (Path.GetFileName(file), File.ReadAllBytes(file));
            var (watch, before) = (Stopwatch.StartNew(), GC.GetAllocatedBytesForCurrentThread());
            var outcome = Readers.Read(bytes, new ReadingOptions { Address = "file:///" + name });
            Assert.True(watch.Elapsed < PerFile, $"{name} took {watch.Elapsed}");
            Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < MaxAllocated, $"{name} allocated too much");
            if (outcome.IsGood) Assert.All(outcome.Value, c => Assert.Empty(ContentCheck.Of(c)));
            else output.WriteLine($"refused: {outcome.Problem}");
            (read, refused) = outcome.IsGood ? (read + 1, refused) : (read, refused + 1);
        }

        output.WriteLine($"{format}: {read} read, {refused} refused");
        Assert.True(refused * 20 <= read, $"{refused} of {read + refused} documents were refused");
    }
}
