using System.Text;
using Avow.Archive;
using Avow.Statements;
using Avow.Tests.Archive;
using Avow.Tests.Contracts;
using Avow.Tests.Scripts;

namespace Avow.Tests.Parcels;

/// <summary>A parcel whose rules of what is withheld were spoilt, by whomever: it is refused with what is wrong and where, and no archive is left that would publish the words.</summary>
public sealed class HostileWithheldTests(HostileWithheldTests.WithheldParcel withheld) : IClassFixture<HostileWithheldTests.WithheldParcel>
{
    private const string Lines = "withheld.jsonl";

    [Theory]
    [InlineData("\"kind\":\"Name\"", "\"kind\":\"Names\"", "it does not say what is withheld")]
    [InlineData("\"kind\":\"Name\"", "\"kind\":7", "line")]
    [InlineData("\"kind\":\"Passage\"", "\"kind\":\"Text\"", "its name is not that of what is withheld")]
    [InlineData("\"forms\":[\"Ada Rook\"]", "\"forms\":[]", "it does not say what is withheld")]
    [InlineData("\"forms\":[\"Ada Rook\"]", "\"forms\":[\"A\"]", "fewer than two letters")]
    [InlineData("\"forms\":[\"Ada Rook\"]", "\"forms\":[\"Ada Rook\",null]", "null stands in it")]
    [InlineData("\"forms\":[\"Ada Rook\"]", "\"forms\":[\"Ada Rook\"],\"unknown\":1", "line")]
    [InlineData("\"forms\":[\"Ada Rook\"]", "\"forms\":[\"Ada Brook\"]", "its name is not that of what is withheld")]
    [InlineData("\"isNoted\":true", "\"isNoted\":\"yes\"", "line")]
    [InlineData("\"isNoted\":true,", "", "without what they withhold")]
    [InlineData("\"rule\":{", "\"rule\":{\"rule\":{", "line")]
    [InlineData("https://tide.example/b", "https://tide.example/nowhere", "its source is not in the parcel")]
    [InlineData("\"place\":0", "\"place\":5", "its text has another place")]
    [InlineData("\"place\":0", "\"place\":99999999999", "line")]
    public async Task A_rule_that_lies_is_named_with_its_line(string said, string lie, string reason)
    {
        using var parcel = withheld.Copy();
        parcel.Change(Lines, words => words.Contains(said, StringComparison.Ordinal) ? new StringBuilder(words).Remove(words.IndexOf(said, StringComparison.Ordinal), said.Length).Insert(words.IndexOf(said, StringComparison.Ordinal), lie).ToString() : throw new InvalidOperationException($"it does not say {said}: {words}"));
        await parcel.IsRefused(reason);
        Assert.DoesNotContain("Ada Rook", (await parcel.Import()).Err, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("capture ", "its capture is not in the parcel")]
    [InlineData("text ", "its text is not in the parcel")]
    [InlineData("passage ", "its text is not in the parcel")]
    public async Task A_rule_about_what_is_not_there_is_named(string kind, string reason)
    {
        using var parcel = withheld.Copy();
        parcel.Change(Lines, words =>
        {
            var id = words.Split($"\"thing\":\"{kind}")[1].Split('"', ' ')[0];
            return words.Replace(id, Id<Text>.FromKey("nothing").Value, StringComparison.Ordinal);
        });
        await parcel.IsRefused(reason);
    }

    [Fact]
    public async Task A_file_of_rules_that_is_cut_off_said_twice_left_out_no_letters_or_too_much_is_named()
    {
        foreach (var change in (Func<byte[], byte[]?>[])[bytes => bytes[..^1], bytes => bytes[..(bytes.Length / 2)], bytes => [.. bytes, .. bytes], _ => null, bytes => [0xC3, 0x28, .. bytes], bytes => [.. bytes, (byte)'\n'], bytes => [.. bytes, .. new byte[1 << 20]]])
        {
            using var parcel = withheld.Copy();
            parcel.ChangeBytes(Lines, change);
            await parcel.IsRefused(Lines);
        }

        using var huge = withheld.Copy();
        huge.Change(Lines, words => words + RuleOf(new string('x', 4 << 20)));
        await huge.IsRefused("more than 200 characters");
        using var many = withheld.Copy();
        many.Change(Lines, words => words + RuleOf([.. Enumerable.Range(0, 60).Select(number => $"Ada {number} Rook")]));
        await many.IsRefused("more than 50");
    }

    [Fact]
    public async Task A_rule_that_is_taken_away_or_put_in_and_not_put_to_what_is_told_is_found_out()
    {
        foreach (var kind in new[] { "name", "passage", "text" })
        {
            using var parcel = withheld.Copy();
            parcel.Change(Lines, words => string.Concat(words.Split('\n').Where(line => line.Length > 0 && !line.StartsWith($"{{\"thing\":\"{kind} ", StringComparison.Ordinal)).Select(line => line + "\n")));
            await parcel.IsRefused("without what they withhold");
        }

        // Words of a text, a header of an answer, and the title of a text alone.
        foreach (var (name, reason) in new[] { ("ferries", "without what they withhold"), ("nobody else", "a name that is withheld stands in what is told of it"), ("The Tide", "organisation “tide”") })
        {
            using var parcel = withheld.Copy();
            parcel.Change(Lines, words => words + RuleOf(name));
            await parcel.IsRefused(reason);
        }
    }

    [Fact]
    public async Task Whatever_bytes_of_its_rules_are_changed_it_is_refused_or_makes_a_sound_archive_that_tells_nothing_of_it()
    {
        var random = new Random(11);
        var refused = 0;
        for (var round = 0; round < 40; round++)
        {
            using var parcel = withheld.Copy();
            parcel.ChangeBytes(Lines, bytes =>
            {
                byte[] changed = [.. bytes];
                for (var i = random.Next(3); i >= 0; i--) changed[random.Next(changed.Length)] = (byte)random.Next(32, 127);
                return changed;
            });
            var answer = await parcel.Import();
            Assert.DoesNotContain("mistake of ours", answer.Err, StringComparison.Ordinal);
            if (answer.Exit != 0)
            {
                Assert.False(Directory.Exists(parcel.Archive), "an archive is left");
                refused++;
                continue;
            }

            await Typed.Well("check", "--archive", parcel.Archive);
            Assert.DoesNotContain("Ada Rook", (await Typed.Well("search", "ferries", "--archive", parcel.Archive)).Out, StringComparison.OrdinalIgnoreCase);
        }

        Assert.InRange(refused, 20, 40);
    }

    private static string RuleOf(params string[] forms)
    {
        var thing = $"name {Id<WithheldRule>.FromKey(["name", .. forms.Order(StringComparer.Ordinal)])}";
        return $"{{\"thing\":\"{thing}\",\"rule\":{{\"kind\":\"Name\",\"isNoted\":true,\"forms\":[{string.Join(',', forms.Order(StringComparer.Ordinal).Select(form => $"\"{form}\""))}]}}}}\n";
    }

    /// <summary>A small archive in which a name, a passage, a text and a capture are withheld, as the parcel of its keeper; and copies of that to be spoilt.</summary>
    public sealed class WithheldParcel : IAsyncLifetime, IDisposable
    {
        private readonly Folder folder = new();

        public async Task InitializeAsync()
        {
            using (var archive = SqliteArchive.Create(folder.At("archive"), "Small").Value)
            {
                Assert.True(archive.Registry.Keep(new() { Organisations = [Made.Organisation("tide", "The Tide", "https://tide.example/")] }).IsGood);
                var kept = archive.Imports.Keep(
                [
                    Made.Page("https://tide.example/a", "The ferries stop on Friday at noon, says Ada Rook."),
                    Made.Page("https://tide.example/b", "The ferries stop on Friday at noon. Who asks lives at Quay 3."),
                    Made.Page("https://tide.example/c", "The harbour is shut until the answer comes."),
                    Made.Page("https://tide.example/d", "Nobody sails on Sunday either.") with { Exchange = new() { Status = 200, Headers = [new("X-Written-By", "nobody else")] } },
                    Made.Page("https://tide.example/e", "Letters are kept in the office."),
                ]).Value;
                Assert.True(archive.Changes.Make(
                    [
                        new WithholdEdit(new WithheldRule.OfName(["Ada Rook"], IsNoted: true)),
                        new WithholdEdit(new WithheldRule.OfPassage(kept[1].Texts[0], WithheldPassages.Quote(archive, kept[1].Texts[0], "lives at Quay 3").Value, IsNoted: false)),
                        new WithholdEdit(new WithheldRule.OfText(kept[2].Texts[0], IsNoted: true)),
                        new WithholdEdit(new WithheldRule.OfCapture(kept[4].Capture, IsNoted: false)),
                    ],
                    new("Mara", Made.Noon, "asked")).TryGet(out _, out var problem), problem?.ToString());
            }

            await Typed.Well("export", "--parcel", folder.At("parcel"), "--withheld-too", "--archive", folder.At("archive"));
        }

        public Task DisposeAsync() => Task.CompletedTask;

        public void Dispose() => folder.Dispose();

        internal HostileParcelTests.SpoiltParcel Copy() => new(folder.At("parcel"));
    }
}
