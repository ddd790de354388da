using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Avow.Desk;

/// <summary>The desk as an application of its own, with services of its own, beside the readers' pages and not before them.</summary>
internal sealed class DeskApplication : IAsyncDisposable
{
    private static readonly string[] Reading = ["GET", "HEAD"];
    private static readonly string[] Sending = ["POST"];

    private readonly ServiceProvider services;
    private readonly RequestDelegate pipeline;

    // Behind a proxy a request says neither how nor by which name it was asked; the server was told when it started.
    private readonly (string Scheme, HostString Host)? own;

    private DeskApplication(ServiceProvider services, RequestDelegate pipeline, DeskSetting setting, DeskRoutes routes)
    {
        (this.services, this.pipeline, Routes) = (services, pipeline, routes);
        if (setting.Addresses.Origin is { } origin && Uri.TryCreate(origin, UriKind.Absolute, out var address)) own = (address.Scheme, new(AsBrowsersSay(address)));
    }

    public DeskRoutes Routes { get; }

    // In ASCII, and without the port that the scheme has anyway (RFC 6454, section 6.2).
    private static string AsBrowsersSay(Uri address) =>
        (address.HostNameType == UriHostNameType.Dns ? address.IdnHost : address.Host) + (address.IsDefaultPort ? "" : string.Create(CultureInfo.InvariantCulture, $":{address.Port}"));

    public static DeskApplication Build(DeskSetting setting)
    {
        var provider = Provide(setting);
        var routes = DeskRoutes.Of(setting);
        var answering = new Answering(setting, provider, routes);
        var builder = new ApplicationBuilder(provider);
        builder.Use(DeskHeaders.Add);
        builder.UseRouting();
        builder.UseEndpoints(endpoints =>
        {
            foreach (var route in routes.All)
                endpoints.MapMethods($"{EditorsDesk.Root}/{route.Pattern}", route.IsForm ? Sending : Reading, context => answering.Answer(context, route));
            endpoints.MapMethods($"{EditorsDesk.Root}/assets/{{**path}}", Reading, context => DeskAssets.Send(context, answering.NotThere));
        });
        builder.Run(answering.NotThere);
        return new(provider, builder.Build(), setting, routes);
    }

    public async Task Answer(HttpContext context)
    {
        if (own is { } origin) (context.Request.Scheme, context.Request.Host) = origin;
        var outer = context.RequestServices;
        await using var scope = services.CreateAsyncScope();
        context.RequestServices = scope.ServiceProvider;

        // The readers' routes have found their "not there" for this address already.
        context.SetEndpoint(null);
        context.Request.RouteValues.Clear();
        try
        {
            await pipeline(context).ConfigureAwait(false);
        }
        finally
        {
            context.RequestServices = outer;
        }
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();

    internal static ServiceProvider Provide(DeskSetting setting)
    {
        var parts = new ServiceCollection();
        parts.AddLogging();
        parts.AddRouting();
        parts.AddSingleton(new DiagnosticListener("Avow.Desk"));
        parts.AddSingleton<DiagnosticSource>(provider => provider.GetRequiredService<DiagnosticListener>());
        parts.AddSingleton(setting);
        parts.AddSingleton(setting.Time);
        FormGuard.AddTo(parts, setting);
        parts.AddSingleton<Notices>();
        AccountServices.AddTo(parts, setting);
        parts.AddSingleton<IWhoAsks>(setting.LocalEditor is { } name ? new LocalEditor(name) : new SignedIn());
        return parts.BuildServiceProvider();
    }
}
