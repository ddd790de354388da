using System.Net.Sockets;
using Avow.Archive;
using Avow.Desk;
using Avow.Jobs;
using Avow.Publishing;
using Avow.Statements;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Avow.Web;

/// <summary>
/// The live pages. Sets no cookie, asks nobody else, writes no log: neither a reader's address nor a reader's question is kept.
/// </summary>
internal static class Server
{
    /// <summary>Runs until cancelled; the problem when the port cannot be had.</summary>
    public static async Task<Problem?> TryRun(IArchive archive, ServerOptions options, Action<string> listeningAt, CancellationToken cancel)
    {
        try
        {
            await Run(archive, options, listeningAt, cancel);
            return null;
        }
        catch (IOException failure) when (failure.InnerException is AddressInUseException)
        {
            return new(ProblemKind.Locked, $"port {options.Port}", "another program listens there", "Choose another with --port, or --port 0 for a free one.");
        }
        catch (SocketException failure)
        {
            return new(ProblemKind.NotPermitted, $"{options.Address} port {options.Port}", failure.Message, "Choose another with --listen and --port.");
        }
    }

    public static async Task Run(IArchive archive, ServerOptions options, Action<string> listeningAt, CancellationToken cancel)
    {
        var shelf = Shelf.Of(archive) with { KeepsMetadata = options.KeepsMetadata };
        var addresses = new PageAddresses("/", options.Origin);
        var finding = new FindingForPages(texts => VersionsFound.Of(archive, texts)) { Alignment = (left, right) => AlignmentFound.Of(archive, left, right) };
        var pages = new PageResponses(archive, new PageRenderer(shelf, CollatedRows.Of, addresses, finding));
        using var door = new SearchDoor(pages);
        var jobs = new JobRunner(archive, new JobWork(archive, options.Web, TimeProvider.System), TimeProvider.System);
        await using var desk = new EditorsDesk(new() { Archive = archive, Addresses = addresses, Time = TimeProvider.System, LocalEditor = options.LocalEditor, Work = jobs, Collate = CollatedRows.Of, Speaks = SpokenLanguage.Of });
        await using var application = Build(options);
        application.Use(UnreadBody.Let);
        if (options.Origin?.StartsWith("https://", StringComparison.OrdinalIgnoreCase) == true) application.Use(SafeHeaders.OnlyEncrypted);
        application.Use(SafeHeaders.Add);
        application.Use(new OwnHosts(options).Check);
        application.Use(SpokenLanguage.TakeFromAddress);
        application.Use(pages.CatchFailures);
        application.Use((context, next) => EditorsDesk.Owns(context) ? desk.Answer(context) : next(context));
        application.Use((context, next) => OnlyReading.Let(context, next, pages));
        application.Use((context, next) => FormerNames.LeadOn(context, next, archive.Registry));
        // Only here, because the address a route is looked for by is the one without a language.
        application.UseRouting();
        Routes.Map(application, shelf, pages, door, new(Shelf.Of(archive), archive.Harvest, addresses, options.Web.Contact, pages, door), new(archive, addresses, pages, door));
        await application.StartAsync(cancel);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(application.Lifetime.ApplicationStopping);
        var working = Task.Run(() => jobs.Run(ending.Token), CancellationToken.None);
        listeningAt(application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        if (options.FirstAdministrator is { } tell && desk.LinkForFirstAdministrator() is { } link) tell(link);
        await application.WaitForShutdownAsync(cancel);
        await ending.CancelAsync();
        await working; // at the next batch; what is under way is kept
    }

    private static WebApplication Build(ServerOptions options)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 0;
            kestrel.Limits.MaxRequestLineSize = 16 << 10;
            kestrel.Limits.MaxRequestHeadersTotalSize = 32 << 10;
            kestrel.Limits.MaxConcurrentConnections = 4_096;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
            kestrel.Listen(options.Address, options.Port);
        });
        builder.Services.Configure<ConsoleLifetimeOptions>(console => console.SuppressStatusMessages = true);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(3));
        return builder.Build();
    }
}
