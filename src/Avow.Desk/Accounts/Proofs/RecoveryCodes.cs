using System.Security.Cryptography;
using Avow.Statements;
using Microsoft.EntityFrameworkCore;

namespace Avow.Desk;

/// <summary>Ten codes of 80 random bits, shown once, each good once, for the day when an app is lost.</summary>
internal sealed class RecoveryCodes(DeskAccounts accounts)
{
    public const int Count = 10;

    private const int CodeBytes = 10;

    /// <summary>Makes new ones; the old are good no more. The caller saves.</summary>
    public async Task<IReadOnlyList<string>> MakeAnew(Account account, CancellationToken cancel)
    {
        accounts.RecoveryCodes.RemoveRange(await accounts.RecoveryCodes.Where(code => code.AccountId == account.Id).ToListAsync(cancel).ConfigureAwait(false));
        List<string> codes = [.. Enumerable.Range(0, Count).Select(_ => Written(Rfc4648Base32.Encode(RandomNumberGenerator.GetBytes(CodeBytes))))];
        accounts.RecoveryCodes.AddRange(codes.Select(code => new RecoveryCode { AccountId = account.Id, CodeHash = HashOf(code) }));
        return codes;
    }

    /// <summary>However it was typed: with or without hyphens, in small letters.</summary>
    public static string HashOf(string untrusted) =>
        SecretToken.HashOf(untrusted.Length > 60 ? "" : string.Concat(untrusted.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant());

    private static string Written(string letters) => string.Join('-', letters.Chunk(4).Select(four => new string(four)));
}
