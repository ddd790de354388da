using Avow.Tests.Archive;
using Avow.Tests.Scripts;

namespace Avow.Tests.Commands;

/// <summary>A file of organisations, memberships and events that is wrong in one place is refused whole, and the place is named.</summary>
public sealed class WrongRegistryTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("{", "it is not in the form that is expected")]
    [InlineData("null", "it holds nothing")]
    [InlineData("{\"organisations\": [{\"id\": \"Not A Slug\"}]}", "its id is not made of small letters")]
    [InlineData("{\"organisations\": [{}]}", "its id is not made of small letters")]
    [InlineData("{\"organisations\": [{\"id\": \"a\\n\", \"names\": {\"en\": \"A\"}}]}", "its id is not made of small letters")]
    [InlineData("{\"organisations\": [{\"id\": \"a\", \"names\": {\"en\": null}}]}", "it has no name")]
    [InlineData("{\"organisations\": [{\"id\": \"a\", \"names\": {\"en\": \"A\"}, \"kinds\": [null]}]}", "one of its kinds or addresses is empty")]
    [InlineData("{\"organisations\": [{\"id\": \"a\", \"names\": {\"en\": \"A\"}, \"addresses\": [null]}]}", "one of its kinds or addresses is empty")]
    [InlineData("{\"organisations\": [{\"id\": \"new\", \"names\": {\"en\": \"New\"}}]}", "organisation “new”: that word stands for a page of ours")]
    [InlineData("{\"events\": [{\"id\": \"merge\", \"names\": {\"en\": \"The merging\"}}]}", "event “merge”: that word stands for a page of ours")]
    [InlineData("{\"organisations\": [{\"id\": \"a\", \"names\": {\"en\": \"A\"}, \"addresses\": [\"javascript:alert(1)\"]}]}", "organisation “a”: “javascript:alert(1)” is no address of a site")]
    [InlineData("{\"events\": [{\"id\": \"e\", \"names\": {\"en\": null}}]}", "or it has no name")]
    [InlineData("{\"organisations\": [null], \"memberships\": [{}]}", "one of them is not among the organisations")]
    [InlineData("{\"watchLists\": [{\"event\": \"none\"}]}", "names an event or an organisation that is not in the file")]
    [InlineData("{\"organisations\": [{\"id\": \"a\", \"names\": {\"en\": \"\\u200B\\u2800\"}}]}", "organisation “a”: it has no name, or one that is empty")]
    [InlineData("{\"events\": [{\"id\": \"e\", \"names\": {\"en\": \"\\uFEFF\"}}]}", "or one that is empty")]
    [InlineData("{\"organisations\": [{\"id\": \"a\", \"names\": {\"en\": \"A\\u0007\"}}]}", "holds a control character")]
    [InlineData("{\"organisations\": [{\"id\": \"a\", \"names\": {\"en\": \"A\"}, \"addresses\": [\"https://user:secret@host.example/\"]}]}", "organisation “a”: the address on host.example holds a user name or a password")]
    [InlineData("{\"events\": [{\"id\": \"e\", \"names\": {\"en\": \"E\"}, \"from\": \"0001-01-01\"}]}", "event “e”: the day 0001-01-01 lies before 1000-01-01")]
    [InlineData("{\"organisations\": [{\"id\": \"a\", \"names\": {\"en\": \"A\"}}, {\"id\": \"b\", \"names\": {\"en\": \"B\"}}], \"memberships\": [{\"member\": \"a\", \"of\": \"b\", \"until\": \"9999-12-31\"}]}", "membership of “a” in “b”: the day 9999-12-31 lies after")]
    [InlineData("{\"endorsements\": [{\"organisation\": \"a\", \"page\": \"p\", \"from\": \"0026-05-01\"}]}", "endorsement by “a”: the day 0026-05-01 lies before")]
    [InlineData("[]", "it is not in the form that is expected")]
    public async Task A_wrong_file_of_organisations_is_said_and_nothing_of_it_taken(string json, string reason)
    {
        await Typed.Well("init", "--archive", folder.At("archive"), "--name", "Test");
        await File.WriteAllTextAsync(folder.At("organisations.json"), json);
        var answer = await Typed.Avow("add", "--archive", folder.At("archive"), "--organisations", folder.At("organisations.json"));
        Assert.Equal(1, answer.Exit);
        Assert.Contains(reason, answer.Problems[0], StringComparison.Ordinal);
        Assert.All(answer.Problems, line => Assert.DoesNotContain("a mistake of ours", line, StringComparison.Ordinal));
    }
}
