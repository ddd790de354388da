using System.Text;

namespace Avow.Publishing;

/// <summary>Where who holds the paper finds the words again.</summary>
/// <param name="Address">Of the archive's page where its place is known, else of the original.</param>
/// <param name="IsOriginal">Whether it is the original's.</param>
public sealed record PrintAddress(string Address, bool IsOriginal)
{
    /// <summary>A code of more is too fine for a copier of a copier: at 28 mm a module of it measures less than 0.4 mm.</summary>
    private const int MaxBytesInCode = 250;

    private const int MaxCharsAtFoot = 64;

    /// <returns>Null where neither is known: a file that somebody added.</returns>
    public static PrintAddress? Of(StatementModel text, BookLinks links) =>
        links.PageOf(text.Text) is { } page ? new(page, IsOriginal: false) : text.Evidence.Link is { } original ? new(original, IsOriginal: true) : null;

    /// <summary>For the foot of every page: without the scheme, and of a long one the host.</summary>
    public string AtFoot
    {
        get
        {
            var bare = Address[(Address.IndexOf("//", StringComparison.Ordinal) + 2)..].TrimEnd('/');
            return bare.Length <= MaxCharsAtFoot ? bare : Shown.Name(bare.Split('/')[0], MaxCharsAtFoot);
        }
    }

    /// <returns>Null for an address that is too long for one.</returns>
    public QrCode? Code => Encoding.UTF8.GetByteCount(Address) <= MaxBytesInCode && QrCode.Of(Address).TryGet(out var code, out _) ? code : null;
}
