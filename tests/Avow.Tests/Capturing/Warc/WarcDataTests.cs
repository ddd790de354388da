using Avow.Capturing;
using Avow.Quality;

namespace Avow.Tests.Capturing;

/// <summary>Real files, read where they are present. What each holds was looked up by hand; both "post" files hold a script's answers alone, which are passed over.</summary>
public sealed class WarcDataTests
{
    [WarcDataTheory]
    [InlineData("cc.warc.gz", 1, 0, null)]
    [InlineData("example.warc", 1, 1, null)]
    [InlineData("example.warc.gz", 1, 1, null)]
    [InlineData("example-bad-length.warc", 1, 1, "digest")]
    [InlineData("example-iana.org-chunked.warc", 1, 0, null)]
    [InlineData("example-resource.warc.gz", 1, 0, null)]
    [InlineData("example-url-agnostic-revisit.warc.gz", 0, 0, "user name or password")]
    [InlineData("example-wget-bad-target-uri.warc.gz", 1, 0, null)]
    [InlineData("gzip_extra_sl.warc.gz", 0, 0, null)]
    [InlineData("post-test.warc.gz", 0, 0, null)]
    [InlineData("post-test-more.warc", 0, 0, null)]
    [InlineData("redirect.warc", 0, 0, null)]
    public void A_real_file_is_read_or_refused_with_the_right_reason(string name, int captures, int revisits, string? reason)
    {
        var path = Path.Combine(WarcDataTheoryAttribute.Folder, name);
        Assert.True(WarcCapture.IsWarc(path));
        var findings = new WarcCapture(CaptureLimits.Default).Read(path).ToList();
        Assert.Equal(captures, findings.Captures().Count);
        Assert.Equal(revisits, findings.Count(f => f.IsGood && f.Value is WarcFinding.Again));
        if (reason is null) Assert.Empty(findings.Problems());
        else Assert.Contains(findings.Problems(), problem => problem.Reason.Contains(reason, StringComparison.Ordinal) && problem.Place!.StartsWith("byte ", StringComparison.Ordinal));
    }
}

/// <summary>A theory about the shared data: skipped, visibly, where it is absent.</summary>
internal sealed class WarcDataTheoryAttribute : TheoryAttribute
{
    public WarcDataTheoryAttribute()
    {
        if (!Directory.Exists(Folder)) Skip = "the shared data is absent (set AVOW_DATA to its folder)";
    }

    public static string Folder { get; } = Path.Join(EvaluationData.Folder(Repository.Root), "formats", "warc");
}
