using System.Text.RegularExpressions;

namespace Avow.Reading;

/// <summary>Asks of a block's words whether an outlet speaks in them.</summary>
internal static partial class FrameCues
{
    /// <summary>A heading of an introduction is no longer than this (characters).</summary>
    private const int MaxHeadingChars = 80;

    /// <summary>How much of a block is searched for an announcement (characters).</summary>
    private const int SearchedChars = 3_000;

    /// <summary>A note about an update or a receipt is no longer than this (characters), and has this many words.</summary>
    private const int MaxNoteChars = 700;
    private const int FewestWordsOfNote = 7;

    public static bool IsEditorsHeading(string words) => words.Length <= MaxHeadingChars && LeadIn.StandsBefore(EditorsHeading(), words, 2);

    /// <summary>"Introduction", also with the outlet's name before or behind: "ICC Introduction", "Introduction by the editors".</summary>
    public static bool IsIntroductionHeading(string words) => words.Length <= MaxHeadingChars && LeadIn.StandsBefore(IntroductionHeading(), words, 3);

    /// <summary>The announcing words, when a sentence of the block announces the publication of a text; null when none does.</summary>
    public static string? Announcement(string words)
    {
        var searched = words.Length <= SearchedChars ? words : words[..SearchedChars];
        return Announcement(searched, WePublish()) ?? Announcement(searched, WePublishToo());
    }

    private static string? Announcement(string searched, Regex wePublish)
    {
        for (var match = wePublish.Match(searched); match.Success; match = match.NextMatch())
        {
            var start = Surroundings.SentenceStart(searched, 0, match.Index);
            var length = searched.AsSpan(match.Index).IndexOfAny(".!?。");
            var sentence = searched[start..(length < 0 ? searched.Length : match.Index + length)];
            if (PublishedThing().IsMatch(sentence) || InFull().IsMatch(sentence)) return match.Value.Trim();
        }

        return null;
    }

    /// <summary>Whether a short block says that a text was sent in; typography must say so too.</summary>
    public static bool IsReceived(string words) =>
        words.Length <= MaxNoteChars && Received().IsMatch(words) && (PublishedThing().IsMatch(words) || InFull().IsMatch(words));

    /// <summary>"Updated on 3 May: two names were added." A bare date of change is no note.</summary>
    public static bool IsUpdateNote(string words)
    {
        if (words.Length > MaxNoteChars || !Update().IsMatch(words) || !Punctuation.IsClosed(words)) return false;
        return Punctuation.CountWords(words) >= FewestWordsOfNote && (words.AsSpan(0, Math.Min(words.Length, 40)).ContainsAny(':', '：') || WrittenDates.Find(words.AsSpan(0, Math.Min(words.Length, 80))).Count > 0);
    }

    /// <summary>Whether the words say that the text is given whole.</summary>
    public static bool SaysInFull(string words) => InFull().IsMatch(words.Length <= SearchedChars ? words : words[..SearchedChars]);

    /// <summary>Whether the announcement says that the text comes next, so that the change of voice is right behind it.</summary>
    public static bool SaysBelow(string words) => Below().IsMatch(words.Length <= SearchedChars ? words : words[..SearchedChars]);

    public static bool IsCredit(string words) => words.Length <= 300 && Credit().IsMatch(words);

    [GeneratedRegex(@"^(?:" + FrameWords.EditorsHeadings + @")(?:\W|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternBound.Milliseconds)]
    private static partial Regex EditorsHeading();

    [GeneratedRegex(@"^(?:" + FrameWords.IntroductionHeadings + @")(?:\s(?:by|of|to|from|de|del|della|du|von|der|к|от|до|від|της|του|των|redakcije|редакције|van de|della|od)\s.*)?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternBound.Milliseconds)]
    private static partial Regex IntroductionHeading();

    [GeneratedRegex(@"\b(?:" + FrameWords.WePublish + ")|" + FrameWords.WePublishUnspaced, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternBound.Milliseconds)]
    private static partial Regex WePublish();

    [GeneratedRegex(@"\b(?:" + FrameWords.WePublishToo + ")|" + FrameWords.WePublishTooUnspaced, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternBound.Milliseconds)]
    private static partial Regex WePublishToo();

    [GeneratedRegex(FrameWords.PublishedThings, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternBound.Milliseconds)]
    private static partial Regex PublishedThing();

    [GeneratedRegex(FrameWords.InFull, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternBound.Milliseconds)]
    private static partial Regex InFull();

    [GeneratedRegex(FrameWords.Received, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternBound.Milliseconds)]
    private static partial Regex Received();

    [GeneratedRegex(@"^[\W]*(?:" + FrameWords.Updates + @")(?:\W|\d|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternBound.Milliseconds)]
    private static partial Regex Update();

    [GeneratedRegex(@"\bbelow\b|\bhere\b|\bfollowing\b|\bniżej\b|\bниже\b|\bследующ|\bнижче\b|\bнаступн|a continuación|siguiente|ci-dessous|suivant|im folgenden|nachstehend|nachfolgend|folgende|di seguito|seguente|abaixo|a seguir|seguinte|poniżej|aşağıda|nedan|hieronder|παρακάτω|ακολουθ|у наставку|следећ|u nastavku|sljedeć|sledeć|ніжэй|наступн|volgende|hierna|şu metni|아래|다음|فيما يلي|أدناه|التالي|以下|如下", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternBound.Milliseconds)]
    private static partial Regex Below();

    [GeneratedRegex(@"^[\W]*(?:" + FrameWords.CreditLines + @")\s*(?:[:：]|(?:by|from|in|at|en|de|von|da|из|с|з)\s|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternBound.Milliseconds)]
    private static partial Regex Credit();
}
