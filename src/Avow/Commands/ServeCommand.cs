using System.CommandLine;
using Avow.Console;
using Avow.Web;

namespace Avow.Commands;

/// <summary><c>avow serve</c>: the pages, on this machine.</summary>
internal static class ServeCommand
{
    public const int DefaultPort = 8484;

    public static Command Create()
    {
        var port = Shared.Port(DefaultPort);
        var host = new Option<string>("--listen") { Description = "Address to listen on; anything but loopback is reachable by others.", HelpName = "ADDRESS", DefaultValueFactory = _ => "127.0.0.1" };
        var origin = new Option<string?>("--origin") { Description = "The public address of the archive, for canonical links, sitemaps and harvesters: https://archive.example", HelpName = "ADDRESS" };
        var contact = new Option<string?>("--contact") { Description = "Address at which the owner of a site can reach you; sent when addresses are added at the desk; a mail address is told to harvesters, too.", HelpName = "ADDRESS" };
        var local = new Option<bool>("--local") { Description = "The editors' desk at /desk without accounts, for who sits at this machine; loopback only." };
        var editor = new Option<string?>("--editor") { Description = "With --local: the name that changes are recorded under (else the system's name for you).", HelpName = "NAME" };
        var metadata = Shared.KeepMetadata();
        var archive = Shared.Archive();
        var command = new Command("serve", Shared.Examples(
            "Serve the pages. Needs no JavaScript, sets no cookie, logs no reader.",
            "avow serve",
            "avow serve --archive strait --port 9000",
            "avow serve --local --editor \"Ada Example\""))
        {
            port, host, origin, contact, local, editor, metadata, archive,
        };
        command.SetAction((parsed, cancel) =>
        {
            var output = Output.Of(parsed, json: false);
            if (!output.Good(ServerOptions.From(parsed.GetValue(host)!, parsed.GetValue(port), parsed.GetValue(origin)), out var options)) return Task.FromResult(ExitCodes.Usage);
            if (parsed.GetValue(local) && !output.Good(options.Locally(parsed.GetValue(editor)), out options)) return Task.FromResult(ExitCodes.Usage);
            options = options with { Web = new() { Contact = parsed.GetValue(contact) }, KeepsMetadata = parsed.GetValue(metadata) };
            return Shared.WithArchive(parsed.GetValue(archive)!, output, async opened =>
            {
                var reached = "";
                options = options with { FirstAdministrator = link => output.Line($"The desk has no administrator yet. Who opens this within a day, once, becomes it: {options.Origin ?? ByName(reached)}{link}") };
                await new Journey(opened, output, TimeProvider.System).Publish(options, address => output.Line($"Serving {opened.Library.Name} at {reached = address}{(options.LocalEditor is { } name ? $", the desk at {address}/desk for {name}" : "")} (stop with Ctrl+C)"), cancel);
            }, CancellationToken.None); // Ctrl+C is how serving ends, not a work cut short.
        });
        return command;
    }

    // A passkey belongs to a name and never to a number (Web Authentication, section 5.1.2).
    private static string ByName(string address) => address.Replace("//127.0.0.1", "//localhost", StringComparison.Ordinal).Replace("//[::1]", "//localhost", StringComparison.Ordinal);
}
