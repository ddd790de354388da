using System.Text.Json.Serialization;

namespace Avow.Archive;

/// <summary>What a job is to do. Kept as JSON; the kinds are what an editor may ask for at the desk.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Add), "add")]
[JsonDerivedType(typeof(Relate), "relate")]
[JsonDerivedType(typeof(Reread), "reread")]
[JsonDerivedType(typeof(Check), "check")]
[JsonDerivedType(typeof(Withhold), "withhold")]
public abstract record JobWish
{
    private JobWish()
    {
    }

    /// <summary>Take sources in, then relate what is new.</summary>
    public sealed record Add : JobWish
    {
        /// <summary>Web addresses, as they were typed.</summary>
        public IReadOnlyList<string> Addresses { get; init; } = [];

        public IReadOnlyList<Upload> Uploads { get; init; } = [];

        /// <summary>The slug of the event that they are about; null when nobody said.</summary>
        public string? About { get; init; }

        /// <summary>A short name for the one source; null when there are several or nobody gave one.</summary>
        public string? Label { get; init; }

        /// <summary>How many places there are to be done.</summary>
        [JsonIgnore]
        public int Places => Addresses.Count + Uploads.Count;
    }

    /// <summary>Find what new texts share with all others.</summary>
    public sealed record Relate : JobWish
    {
        /// <summary>Whether nothing that was found before is believed.</summary>
        public bool IsAnew { get; init; }
    }

    /// <summary>Read kept captures again with the readers of today.</summary>
    public sealed record Reread : JobWish
    {
        /// <summary>Also those that a reader of today has read.</summary>
        public bool IsAll { get; init; }
    }

    /// <summary>Recompute every hash, range and span.</summary>
    public sealed record Check : JobWish;

    /// <summary>Put what editors withhold, or withhold no more, to everything that is kept.</summary>
    public sealed record Withhold : JobWish;
}
