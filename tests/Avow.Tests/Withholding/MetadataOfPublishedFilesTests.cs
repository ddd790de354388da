using System.Text;
using Avow.Archive;
using Avow.Statements;

namespace Avow.Tests.Withholding;

public sealed class MetadataOfPublishedFilesTests
{
    [Fact]
    public async Task Pictures_and_documents_are_published_without_the_metadata_in_them_unless_that_is_kept_on_purpose()
    {
        using var archive = new WithheldArchive();
        await archive.Fill();
        List<Id<Capture>> files = [];
        using (var opened = SqliteArchive.Open(archive.Place).Value) files.AddRange(opened.Library.AllCaptures().Where(capture => capture.Source.Address.Contains("minutes", StringComparison.Ordinal) || capture.Source.Address.Contains("pier.jpg", StringComparison.Ordinal)).Select(capture => capture.Id));
        Assert.Equal(2, files.Count);

        var site = await Published.Site(archive);
        Assert.All(files, file => Assert.DoesNotContain(Published.Places(site), place => place.Contains($"capture/{file}.bytes", StringComparison.Ordinal)));
        Assert.All(files, file => Assert.NotEmpty(site[$"site/capture/{file}.bytes"]));
        Assert.All(files, file => Assert.Contains(Sha256Digest.Of(site[$"site/capture/{file}.bytes"]).ToString(), Encoding.UTF8.GetString(site[$"site/capture/{file}.html"]), StringComparison.Ordinal));
        await archive.Do("export", "--warc", archive.At("without.warc"));
        var without = await File.ReadAllTextAsync(archive.At("without.warc"));
        Assert.Equal(2, without.Split("WARC-Type: conversion").Length - 1);
        Assert.DoesNotContain("taken by", without, StringComparison.Ordinal);

        await archive.Do("publish site", archive.At("kept"), "--captures", "--language", "en", "--keep-metadata");
        var kept = files.Select(file => File.ReadAllBytes(archive.At("kept", "capture", $"{file}.bytes"))).ToList();
        Assert.All(kept, bytes => Assert.NotEmpty(Needle.Places("file", bytes)));
        await archive.Do("export", "--warc", archive.At("with.warc"), "--keep-metadata");
        Assert.Contains("taken by", await File.ReadAllTextAsync(archive.At("with.warc")), StringComparison.Ordinal);
    }
}
