using System.Text.RegularExpressions;

namespace Avow.Statements;

/// <summary>Language tags (BCP 47).</summary>
public static partial class Languages
{
    /// <summary>ISO 639-2 "undetermined".</summary>
    public const string Unknown = "und";

    /// <summary>The primary subtag in lower case: "zh" of "zh-Hans-CN".</summary>
    public static string Primary(string tag)
    {
        var end = tag.AsSpan().IndexOfAny('-', '_');
        return (end < 0 ? tag : tag[..end]).ToLowerInvariant();
    }

    /// <summary>Whether a tag's usual script runs from right to left.</summary>
    public static bool IsRightToLeft(string tag) =>
        Primary(tag) is "ar" or "he" or "fa" or "ur" or "yi" or "ps" or "sd" or "ug" or "dv" or "ckb" or "syr";

    /// <summary>Whether it has the form of a tag (RFC 5646, section 2.1): a language of two or three letters, then subtags. Which tags there are is not asked.</summary>
    public static bool IsWellFormed(string tag) => TagForm().IsMatch(tag);

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,6}$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex TagForm();
}
