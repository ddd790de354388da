using System.Reflection;
using System.Xml.Linq;

namespace Avow.Tests;

/// <summary>The direction of the house: who may see whom. The compiler holds to the project files; this holds the project files to the plan.</summary>
public sealed class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> Plan = new()
    {
        ["Avow.Statements"] = [],
        ["Avow.Capturing"] = ["Avow.Statements"],
        ["Avow.Reading"] = ["Avow.Statements"],
        ["Avow.Relating"] = ["Avow.Statements"],
        ["Avow.Archive"] = ["Avow.Statements"],
        ["Avow.Publishing"] = ["Avow.Archive", "Avow.Statements"],
        ["Avow.Desk"] = ["Avow.Archive", "Avow.Publishing", "Avow.Statements"],
        ["Avow"] = ["Avow.Archive", "Avow.Capturing", "Avow.Desk", "Avow.Publishing", "Avow.Reading", "Avow.Relating", "Avow.Statements"],
    };

    public static TheoryData<string> Rooms => [.. Plan.Keys];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_references_the_rooms_of_the_plan_and_no_others(string room) =>
        Assert.Equal(Plan[room], ReferencesOf(Project(room)));

    [Fact]
    public void A_room_that_points_sideways_is_noticed()
    {
        var bad = XDocument.Parse("<Project><ItemGroup><ProjectReference Include=\"../Avow.Statements/Avow.Statements.csproj\" /><ProjectReference Include=\"../Avow.Archive/Avow.Archive.csproj\" /></ItemGroup></Project>");
        Assert.NotEqual(Plan["Avow.Reading"], ReferencesOf(bad));
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void What_a_room_was_compiled_against_is_in_the_plan(string room)
    {
        var assembly = Assembly.Load(room == "Avow" ? "avow" : room);
        var used = assembly.GetReferencedAssemblies().Select(name => name.Name!).Where(name => name.StartsWith("Avow.", StringComparison.Ordinal));
        Assert.Empty(used.Except(Plan[room]));
    }

    [Fact]
    public void The_statements_know_no_packages_and_no_input_or_output()
    {
        Assert.Empty(Project("Avow.Statements").Descendants("PackageReference"));
        var used = Assembly.Load("Avow.Statements").GetReferencedAssemblies().Select(name => name.Name!);
        Assert.DoesNotContain(used, name => name.StartsWith("System.IO", StringComparison.Ordinal) || name.StartsWith("System.Net", StringComparison.Ordinal));
    }

    [Fact]
    public void No_source_file_is_longer_than_three_hundred_lines()
    {
        var tooLong = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && File.ReadLines(file).Count() > 300);
        Assert.Empty(tooLong);
    }

    private static XDocument Project(string room) => XDocument.Load(Path.Combine(Repository.Root, "src", room, room + ".csproj"));

    private static IEnumerable<string> ReferencesOf(XDocument project) => project.Descendants("ProjectReference")
        .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value))
        .Order(StringComparer.Ordinal);
}
