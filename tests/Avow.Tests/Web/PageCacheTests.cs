using System.Text;
using Avow.Publishing;
using Avow.Web;

namespace Avow.Tests.Web;

public sealed class PageCacheTests
{
    // 1,500 bytes with what compressing adds at most.
    private static PageBytes Page(int number) => PageBytes.Of(new RenderedPage(200, "", Encoding.ASCII.GetBytes($"{number:0000}{new string('x', 996)}")), isKept: true);

    private static void KeepTwice(PageCache<int> cache, long generation, int number, PageBytes page)
    {
        cache.Keep(generation, number, page);
        cache.Keep(generation, number, page);
    }

    [Fact]
    public void A_page_is_kept_when_it_is_asked_for_a_second_time()
    {
        var cache = new PageCache<int>(20_000);
        cache.Keep(1, 7, Page(7));
        Assert.Null(cache.Find(1, 7));
        cache.Keep(1, 7, Page(7));
        Assert.NotNull(cache.Find(1, 7));
    }

    [Fact]
    public void Who_walks_through_the_whole_archive_once_puts_out_nothing_that_others_read()
    {
        var cache = new PageCache<int>(20_000);
        var read = Page(0);
        KeepTwice(cache, 1, 0, read);
        for (var i = 1; i <= 10_000; i++) cache.Keep(1, i, Page(i % 10_000));
        Assert.Same(read, cache.Find(1, 0));
    }

    [Fact]
    public void A_page_that_was_asked_for_is_kept_at_once_in_the_next_state_of_the_archive()
    {
        var cache = new PageCache<int>(20_000);
        cache.Keep(1, 7, Page(7));
        cache.Keep(2, 7, Page(8));
        Assert.NotNull(cache.Find(2, 7));
    }

    [Fact]
    public void What_is_asked_for_again_stays_and_the_rest_goes_when_the_room_is_full()
    {
        var cache = new PageCache<int>(20_000);
        var first = Page(0);
        KeepTwice(cache, 1, 0, first);
        for (var i = 1; i <= 100; i++)
        {
            KeepTwice(cache, 1, i, Page(i));
            Assert.Same(first, cache.Find(1, 0));
        }

        var kept = Enumerable.Range(1, 100).Count(i => cache.Find(1, i) is not null);
        Assert.InRange(kept, 4, 13);
        Assert.NotNull(cache.Find(1, 100));
    }

    [Fact]
    public void Nothing_of_an_earlier_state_of_the_archive_is_found_in_a_later_one()
    {
        var cache = new PageCache<int>(20_000);
        KeepTwice(cache, 1, 7, Page(1));
        Assert.Null(cache.Find(2, 7));
        var later = Page(2);
        KeepTwice(cache, 2, 7, later);
        KeepTwice(cache, 1, 7, Page(1)); // who began before the change and ended after it
        Assert.Same(later, cache.Find(2, 7));
        Assert.Null(cache.Find(1, 7));
    }

    [Fact]
    public void A_page_larger_than_half_of_the_room_is_not_kept()
    {
        var cache = new PageCache<int>(1_000);
        KeepTwice(cache, 1, 7, Page(1));
        Assert.Null(cache.Find(1, 7));
    }
}
