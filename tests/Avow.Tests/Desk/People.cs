using System.Text.RegularExpressions;
using Avow.Desk;
using Avow.Statements;

namespace Avow.Tests.Desk;

/// <summary>People with browsers of their own at a desk with accounts, on a clock that goes when a test says so.</summary>
internal sealed partial class People : IAsyncDisposable
{
    public const string Password = "the ferry leaves at six";

    private readonly Dictionary<string, Dictionary<string, string>> browsers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, byte[]> apps = new(StringComparer.Ordinal);

    public People(string? origin = null, HashingTurns? hashing = null) => Desk = new(localEditor: null, origin: origin, time: Clock, hashing: hashing);

    public TestClock Clock { get; } = new();

    public DeskOfTests Desk { get; }

    public IReadOnlyList<string> CodesOfTheLast { get; private set; } = [];

    public ValueTask DisposeAsync() => Desk.DisposeAsync();

    /// <summary>Somebody's browser is the one that asks from now on.</summary>
    public People At(string browser)
    {
        if (!browsers.TryGetValue(browser, out var cookies)) browsers[browser] = cookies = new(StringComparer.Ordinal);
        Desk.Cookies = cookies;
        return this;
    }

    /// <summary>The first administrator, signed in.</summary>
    public async Task<People> WithAdministrator(string name = "Ada")
    {
        await ComeIn(name, Desk.Desk.LinkForFirstAdministrator()!);
        return this;
    }

    /// <summary>Comes in by a link with a password and an app, in a browser called as the person is.</summary>
    public Task<DeskOfTests.Answer> ComeIn(string name, string link) => ComeInElsewhere(name, name, link);

    public async Task<DeskOfTests.Answer> ComeInElsewhere(string name, string browser, string link)
    {
        var page = await At(browser).Desk.Get(link);
        var secret = Rfc4648Base32.DecodeTrusted(Secret().Match(page.Html).Groups["secret"].Value.Replace(" ", "", StringComparison.Ordinal));
        var answer = await Desk.Post(link, [("desk-token", page.Token), ("setup", Setup().Match(page.Html).Groups["setup"].Value), ("name", name), ("password", Password), ("again", Password), ("code", CodeOf(secret))]);
        if (answer.Status == 200) (apps[name], CodesOfTheLast) = (secret, [.. Codes().Matches(answer.Html).Select(match => match.Groups["code"].Value)]);
        Clock.Pass(TimeSpan.FromMinutes(1));
        return answer;
    }

    /// <summary>Invites, and comes in as who was invited.</summary>
    public async Task Join(string administrator, string name, Role role)
    {
        var shown = await At(administrator).Desk.Send("/desk/accounts", "/desk/accounts/invite", ("role", role.ToString()));
        Assert.Equal(200, (await ComeIn(name, LinkIn(shown.Html))).Status);
    }

    public async Task<DeskOfTests.Answer> SignIn(string name, string password = Password, string? code = null)
    {
        var answer = await Desk.Send("/desk/sign-in", "/desk/sign-in", ("name", name), ("password", password), ("code", code ?? (apps.TryGetValue(name, out var app) ? CodeOf(app) : "123456")));
        Clock.Pass(TimeSpan.FromMinutes(1));
        return answer;
    }

    public async Task<bool> IsIn() => (await Desk.Get("/desk")).Status == 200;

    public async Task<string> IdOf(string name)
    {
        var html = (await Desk.Get("/desk/accounts")).Html;
        return Account().Match(html[html.IndexOf($"<bdi>{name}</bdi></b>", StringComparison.Ordinal)..]).Groups["id"].Value;
    }

    public static string LinkIn(string html) => Link().Match(html).Value;

    public string PresentCodeOf(string name) => CodeOf(apps[name]);

    private string CodeOf(byte[] secret) => Totp.At(secret, Totp.StepAt(Clock.GetUtcNow()));

    [GeneratedRegex("<code class=\"secret\">(?<secret>[A-Z2-7 ]+)</code>", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Secret();

    [GeneratedRegex("name=\"setup\" value=\"(?<setup>[^\"]+)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Setup();

    [GeneratedRegex("<li><code>(?<code>[A-Z2-7-]+)</code></li>", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Codes();

    [GeneratedRegex("name=\"account\" value=\"(?<id>[^\"]+)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Account();

    [GeneratedRegex("/desk/come-in/[A-Za-z0-9_-]+", RegexOptions.NonBacktracking)]
    private static partial Regex Link();
}
