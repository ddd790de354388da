namespace Avow.Archive;

/// <summary>
/// What hung on words that are no longer there: matches, detected relations, phrases and the grouping into statements are forgotten, whatever
/// they touched is to be drawn anew, and what an editor keeps is found again by its quoted words.
/// </summary>
internal sealed class Loosening(Session session)
{
    private readonly Dictionary<long, Rewording> reworded = [];
    private readonly Dictionary<long, Rewording> moved = [];
    private readonly HashSet<long> undrawn = [];
    private readonly HashSet<long> resketched = [];

    /// <summary>A text whose words or language changed: from nothing when it is new, to null when it is no longer read.</summary>
    /// <param name="text">Its row.</param>
    /// <param name="before">Its words before.</param>
    /// <param name="now">Its words now.</param>
    /// <param name="day">The date it had; null where it had none.</param>
    public void Changed(long text, string before, string? now, DateOnly? day) => reworded.Add(text, new(before, now, day));

    /// <summary>A text that stands at another day, with the words it had: what it shares stays until it is matched at its new place.</summary>
    public void Moved(long text, string words, DateOnly? day) => moved.Add(text, new(words, words, day));

    /// <summary>
    /// Texts of which something changed that relating sees, their words apart: where paragraphs and headings begin speaks for how sentences are aligned, so whoever was drawn by how it lies against one of
    /// them is drawn with it.
    /// </summary>
    public void Redraw(IEnumerable<long> texts)
    {
        foreach (var text in texts)
        {
            undrawn.Add(text);
            resketched.Add(text);
            undrawn.UnionWith(session.Rows("alignment-partners", row => row.Long(0), ("$text", text)));
            session.Run("alignment-forget-of", ("$text", text));
        }
    }

    public void Loosen()
    {
        foreach (var (text, rewording) in reworded) Forget(text, rewording);
        foreach (var (text, rewording) in moved) Unplace(text, rewording);
        if (reworded.Count + moved.Count > 0) session.Run("matching-raise");
        TextRows.SetUndrawn(session, undrawn.Except(reworded.Keys));
        session.Run("sketch-outdate", ("$texts", TextRows.Array(resketched)));
        session.Run("text-unsketch", ("$texts", TextRows.Array(resketched)));
        var refinding = new Refinding(session, reworded);
        foreach (var text in reworded.Keys) refinding.Refind(text);
    }

    private void Forget(long text, Rewording rewording)
    {
        undrawn.UnionWith(session.Rows("shared-partners", row => row.Long(0), ("$text", text)));
        undrawn.UnionWith(session.Rows("translation-partners", row => row.Long(0), ("$text", text)));
        Unplace(text, rewording);
        session.Run("shared-forget-of", ("$text", text));
        session.Run("translation-forget-of", ("$text", text));
        session.Run("alignment-forget-of", ("$text", text));
        session.Run("relation-forget-of", ("$text", text));
        session.Run("phrase-forget-among", ("$among", TextRows.Array([text])));
        session.Run("text-dissolve", ("$seq", text));
    }

    // Its seeds lie where they were until somebody relates; with these words and this day they are found and taken out.
    private void Unplace(long text, Rewording rewording)
    {
        var day = rewording.Day?.DayNumber ?? Row.DayOf((string)session.Scalar("capture-day-of-text", ("$seq", text))!).DayNumber;
        session.Run("stale-insert", ("$text", text), ("$day", day), ("$words", rewording.Before));
        if (rewording.Now is not null) session.Run("text-renew", ("$seq", text));
        resketched.Add(text);
    }
}

/// <summary>The words of a text before and now, null when it is no longer read; and the date it had.</summary>
internal sealed record Rewording(string Before, string? Now, DateOnly? Day);
