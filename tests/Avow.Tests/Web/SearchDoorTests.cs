using Avow.Publishing;
using Avow.Web;
using Microsoft.AspNetCore.Http;

namespace Avow.Tests.Web;

public sealed class SearchDoorTests(Served served) : IClassFixture<Served>
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Who_finds_the_queue_full_is_asked_to_come_again_and_is_let_in_when_there_is_room()
    {
        using var door = new SearchDoor(Pages(), maxWaiting: 1);
        var end = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        List<Task> inside = [.. Enumerable.Range(0, Environment.ProcessorCount).Select(_ => door.Let(new DefaultHttpContext(), Long, _ => end.Task))];
        var waiting = door.Let(new DefaultHttpContext(), Long, _ => Task.CompletedTask);

        var refused = Context();
        await door.Let(refused, Long, _ => throw new InvalidOperationException("The queue was full."));
        Assert.Equal(StatusCodes.Status503ServiceUnavailable, refused.Response.StatusCode);
        Assert.Equal("5", refused.Response.Headers.RetryAfter);
        Assert.Contains("too many search at this moment", Body(refused), StringComparison.OrdinalIgnoreCase);

        end.SetResult();
        await Task.WhenAll([.. inside, waiting]);
        var came = false;
        await door.Let(new DefaultHttpContext(), Long, _ => Task.FromResult(came = true));
        Assert.True(came);
    }

    [Fact]
    public async Task Nobody_waits_longer_than_patience_lasts()
    {
        using var door = new SearchDoor(Pages());
        var end = new TaskCompletionSource();
        List<Task> inside = [.. Enumerable.Range(0, Environment.ProcessorCount).Select(_ => door.Let(new DefaultHttpContext(), Long, _ => end.Task))];
        var impatient = Context();
        await door.Let(impatient, TimeSpan.FromMilliseconds(20), _ => throw new InvalidOperationException("There was no room."));
        Assert.Equal(StatusCodes.Status503ServiceUnavailable, impatient.Response.StatusCode);
        end.SetResult();
        await Task.WhenAll(inside);
    }

    [Fact]
    public async Task Who_has_gone_away_leaves_the_queue()
    {
        using var door = new SearchDoor(Pages(), maxWaiting: 1);
        var end = new TaskCompletionSource();
        List<Task> inside = [.. Enumerable.Range(0, Environment.ProcessorCount).Select(_ => door.Let(new DefaultHttpContext(), Long, _ => end.Task))];
        using var gone = new CancellationTokenSource();
        var waiting = door.Let(new DefaultHttpContext { RequestAborted = gone.Token }, Long, _ => throw new InvalidOperationException("Nobody waits for it."));
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        var next = door.Let(new DefaultHttpContext(), Long, _ => Task.CompletedTask);
        Assert.False(next.IsCompleted);
        end.SetResult();
        await Task.WhenAll([.. inside, next]);
    }

    private static DefaultHttpContext Context()
    {
        var context = new DefaultHttpContext();
        context.Request.Method = "GET";
        context.Response.Body = new MemoryStream();
        return context;
    }

    private static string Body(HttpContext context) => System.Text.Encoding.UTF8.GetString(((MemoryStream)context.Response.Body).ToArray());

    private PageResponses Pages() => new(served.Archive, new PageRenderer(Shelf.Of(served.Archive), CollatedRows.Of));
}
