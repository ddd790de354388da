using Microsoft.AspNetCore.Http;

namespace Avow.Desk;

/// <summary>
/// The pages on which editors work, under <see cref="Root"/>. Nothing of it is made before somebody asks for one of them: readers pay nothing for it.
/// Safe for many threads.
/// </summary>
public sealed class EditorsDesk : IAsyncDisposable
{
    private readonly DeskSetting setting;
    private readonly FirstLink first;
    private readonly Lazy<DeskApplication> application;

    public EditorsDesk(DeskSetting setting)
    {
        first = new(setting.Time);
        this.setting = setting with { First = first };
        application = new(() => DeskApplication.Build(this.setting));
    }

    public const string Root = "/desk";

    /// <summary>Every address of the desk, and who may ask for it.</summary>
    internal DeskRoutes Routes => application.Value.Routes;

    /// <summary>Whether an address is the desk's: then none of the rules of reading hold for it, and all of the desk's own do.</summary>
    public static bool Owns(HttpContext context) => context.Request.Path.StartsWithSegments(Root, StringComparison.Ordinal);

    /// <summary>Answers everything under the root, also what is not there.</summary>
    public Task Answer(HttpContext context) => application.Value.Answer(context);

    /// <summary>The address by which the first administrator comes in, once, within a day; null when there is one, or none is needed.</summary>
    public string? LinkForFirstAdministrator() =>
        setting.LocalEditor is not null || new DeskFile(setting).HasAdministrator() ? null : OneTimeLinks.AddressOf(first.Make());

    public ValueTask DisposeAsync() => application.IsValueCreated ? application.Value.DisposeAsync() : ValueTask.CompletedTask;
}
