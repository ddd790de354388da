using Microsoft.AspNetCore.Http;

namespace Avow.Desk;

/// <summary>
/// The pages on which editors work, under <see cref="Root"/>. Nothing of it is made before somebody asks for one of them: readers pay nothing for it.
/// Safe for many threads.
/// </summary>
public sealed class EditorsDesk(DeskSetting setting) : IAsyncDisposable
{
    public const string Root = "/desk";

    private readonly Lazy<DeskApplication> application = new(() => DeskApplication.Build(setting));

    /// <summary>Whether an address is the desk's: then none of the rules of reading hold for it, and all of the desk's own do.</summary>
    public static bool Owns(HttpContext context) => context.Request.Path.StartsWithSegments(Root, StringComparison.Ordinal);

    /// <summary>Answers everything under the root, also what is not there.</summary>
    public Task Answer(HttpContext context) => application.Value.Answer(context);

    public ValueTask DisposeAsync() => application.IsValueCreated ? application.Value.DisposeAsync() : ValueTask.CompletedTask;
}
