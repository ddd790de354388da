using Avow.Capturing;
using Avow.Statements;

namespace Avow.Road;

/// <summary>One source on its way in.</summary>
internal abstract record Gathered
{
    private Gathered()
    {
    }

    public abstract Source Source { get; }

    /// <summary>Whether it lies on this machine, so that asking again costs nobody anything.</summary>
    public virtual bool IsAtHand => !Source.IsWeb;

    /// <summary>Bytes that came, with what the manifest says of them.</summary>
    public sealed record Fresh(Received Received, string? Label = null, string? About = null) : Gathered
    {
        public override Source Source => Received.Source;

        public override bool IsAtHand => base.IsAtHand || Received.Exchange.Record is not null;
    }

    /// <summary>A record of a crawl says that the source was seen again with bytes that are recorded elsewhere.</summary>
    public sealed record SeenAgain(WarcRevisit Revisit) : Gathered
    {
        public override Source Source => Revisit.Source;

        public override bool IsAtHand => true;
    }

    /// <summary>The source answered that nothing has changed since it was captured last.</summary>
    public sealed record Unchanged(Source At, DateTimeOffset SeenAt) : Gathered
    {
        public override Source Source => At;
    }
}
