using System.Diagnostics;
using Avow.Capturing;
using Avow.Statements;

namespace Avow.Tests.Capturing;

public sealed class FolderWalkTests : IDisposable
{
    private readonly TestFolder folder = new(), outside = new();

    public void Dispose()
    {
        folder.Dispose();
        outside.Dispose();
    }

    private string[] Walk() =>
        [.. FolderWalk.Files(folder.Path).Select(found => found.TryGet(out var path, out var problem) ? path[(folder.Path.Length + 1)..] : $"{problem.Kind} {problem.Thing[(folder.Path.Length + 1)..]}")];

    [Fact]
    public void Files_come_in_ordinal_order_of_path_and_hidden_ones_do_not_come()
    {
        foreach (var name in (string[])["b.txt", "a/z.txt", "a.txt", "a/b/c.txt", "B.txt", "é.txt", ".hidden", ".git/config", "a/.x"]) folder.File(name);
        Assert.Equal(["B.txt", "a.txt", "a/b/c.txt", "a/z.txt", "b.txt", "é.txt"], Walk());
    }

    [Fact]
    public void Nothing_outside_the_folder_is_handed_on()
    {
        outside.File("private.txt");
        folder.File("a/in.txt");
        folder.Link("out-file", outside["private.txt"]);
        folder.Link("out-folder", outside.Path);
        folder.Link("out-by-dots", "../" + Path.GetFileName(outside.Path) + "/private.txt");
        folder.Link("out-by-link", "out-folder/private.txt");
        folder.Link("in-file", "a/in.txt");
        folder.Link("in-folder", "a");
        folder.Link("a/up", "..");
        folder.Link("nowhere", "nothing");
        Assert.Equal(
            ["a/in.txt", "in-file", "NotFound nowhere", "NotPermitted out-by-dots", "NotPermitted out-by-link", "NotPermitted out-file", "NotPermitted out-folder"],
            Walk());
    }

    [Fact]
    public void A_folder_that_is_a_link_itself_may_be_walked()
    {
        outside.File("a.txt");
        var link = folder.Link("link", outside.Path);
        Assert.Equal([link + "/a.txt"], FolderWalk.Files(link).Select(found => found.Value));
    }

    [Fact]
    public void A_folder_next_door_whose_name_begins_the_same_is_outside()
    {
        folder.File("in/a.txt");
        folder.File("inner/secret.txt");
        folder.Link("in/link", folder["inner/secret.txt"]);
        Assert.Equal(ProblemKind.NotPermitted, FolderWalk.Files(folder["in"]).Last().Problem!.Kind);
    }

    [Fact]
    public void A_name_that_is_not_UTF8_is_a_problem_and_not_silence()
    {
        Shell("cd \"$1\" && echo words > \"$(printf 'a\\377.txt')\" && mkdir \"$(printf 'b\\377')\"");
        var problems = FolderWalk.Files(folder.Path).Select(found => found.Then(path => FileCapture.Read(path, Given.Limits, Given.Clock)).Problem!).ToList();
        Shell("rm -r \"$1\"/*"); // .NET cannot
        Assert.Equal([ProblemKind.NotFound, ProblemKind.NotFound], problems.Select(problem => problem.Kind));
        Assert.All(problems, problem => Assert.Contains("not UTF-8", problem.Reason, StringComparison.Ordinal));
    }

    private void Shell(string command)
    {
        using var shell = Process.Start("sh", ["-c", command, "sh", folder.Path]);
        shell.WaitForExit();
    }

    [Fact]
    public void What_is_no_folder_is_one_problem()
    {
        Assert.Equal(ProblemKind.NotFound, Assert.Single(FolderWalk.Files(folder["nothing"])).Problem!.Kind);
        Assert.Equal(ProblemKind.UnsupportedFormat, Assert.Single(FolderWalk.Files(folder.File("a.txt"))).Problem!.Kind);
        Assert.Equal(ProblemKind.Malformed, Assert.Single(FolderWalk.Files("")).Problem!.Kind);
    }

    [Fact]
    public void A_folder_too_deep_is_one_problem_and_the_rest_goes_on()
    {
        folder.File(string.Join('/', Enumerable.Repeat("d", 105)) + "/deep.txt");
        folder.File("e.txt");
        var walked = Walk();
        Assert.StartsWith("TooDeep", walked[0], StringComparison.Ordinal);
        Assert.Equal("e.txt", walked[^1]);
        Assert.Equal(2, walked.Length);
    }

    [FactForOrdinaryUsers]
    public void A_folder_that_may_not_be_looked_into_is_one_problem_and_the_rest_goes_on()
    {
        folder.File("a/x.txt");
        folder.File("b.txt");
        TestFolder.Permit(folder["a"], UnixFileMode.None);
        Assert.Equal(["NotPermitted a", "b.txt"], Walk());
        TestFolder.Permit(folder["a"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
