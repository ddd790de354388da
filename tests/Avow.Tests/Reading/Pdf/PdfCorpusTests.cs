using Avow.Quality;
using Avow.Reading;
using Avow.Statements;

namespace Avow.Tests.Reading;

/// <summary>Every PDF of the shared data (../shared/data beside the repository, or AVOW_DATA) is read or refused with the right reason.</summary>
public sealed class PdfCorpusTests
{
    private static readonly Dictionary<ProblemKind, string[]> Refused = new()
    {
        [ProblemKind.PasswordNeeded] =
        [
            "aes-128-m", "aes-128", "aes-256-m", "aes-256-r6", "aes-256", "rc4-128", "rc4-40", "crazyones-encrypted-256", "encrypted-file", "r2-user-password", "r3-user-password",
            "r4-aes-user-password", "r4-user-password", "r6-both-passwords", "libreoffice-writer-password",
        ],
        [ProblemKind.ImageOnly] = ["pdf-with-jbig2", "encrypted_doc_no_id", "box", "git", "imagemagick-ASCII85Decode", "imagemagick-CCITTFaxDecode", "imagemagick-images", "imagemagick-lzw"],
        [ProblemKind.Empty] = ["patchelf", "simple2"],
    };

    [CorpusFact]
    public void Every_file_is_read_or_refused_with_the_right_reason()
    {
        var expected = Refused.SelectMany(r => r.Value.Select(name => (Name: name, Kind: r.Key))).ToDictionary(r => r.Name, r => (ProblemKind?)r.Kind, StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(CorpusFactAttribute.Folder, "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var outcome = Readers.Read(File.ReadAllBytes(path), new ReadingOptions { Address = Path.GetFileName(path) });
            Assert.True(expected.GetValueOrDefault(Path.GetFileNameWithoutExtension(path)) == outcome.Problem?.Kind, $"{path}: {outcome.Problem}");
            if (outcome.IsGood) ContentInvariants.Check(Assert.Single(outcome.Value));
        }
    }
}

/// <summary>A fact over the shared data: skipped, visibly, where they or poppler's tools are not at hand.</summary>
internal sealed class CorpusFactAttribute : FactAttribute
{
    public CorpusFactAttribute() => Skip = PdfToolsHere.Missing ?? (Directory.Exists(Folder) ? null! : "needs the shared data (AVOW_DATA or ../shared/data)");

    public static string Folder => Path.Join(EvaluationData.Folder(Repository.Root), "formats", "pdf");
}
