using Avow.Archive;

namespace Avow.Tests.Publishing;

/// <summary>Says what there is and sums nothing: nobody remembers what a fake archive held.</summary>
internal sealed partial class FakeArchive : IStateSums
{
    public StateSums Now() => new()
    {
        Captures = [.. AllCaptures().Select(capture => capture.Id)],
        Texts = [.. AllCaptures().SelectMany(capture => DocumentsOf(capture.Id)).SelectMany(document => TextsIn(document.Id)).Select(text => new StandingText(text.Id, summaries[text.Id].Statement, summaries[text.Id].Capture))],
        Former = [],
        FormerSlugs = [],
        Learned = 0,
        ByName = new Dictionary<string, UInt128>(),
    };
}
