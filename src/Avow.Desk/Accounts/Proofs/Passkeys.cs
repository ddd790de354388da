using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace Avow.Desk;

/// <summary>
/// Passkeys (Web Authentication Level 3) through Identity's own handler. The challenge waits in the browser, sealed, for five minutes; each is answered once.
/// </summary>
internal sealed class Passkeys(IPasskeyHandler<Account> handler, DeskSetting setting, IDataProtectionProvider protection, AnsweredChallenges answered)
{
    // Attestation is not asked for: a credential has some hundred bytes.
    private const int MaxCredentialChars = 60_000;

    // One for each purpose: who shows one passkey to make another has two challenges at once.
    private readonly SealedCookie make = new("desk-challenge-make", "Avow.Desk.Passkeys.Make", AnsweredChallenges.Life, setting, protection);
    private readonly SealedCookie show = new("desk-challenge-show", "Avow.Desk.Passkeys.Show", AnsweredChallenges.Life, setting, protection);

    /// <returns>PublicKeyCredentialCreationOptions as JSON (section 5.1.9).</returns>
    public async Task<string> AskToMake(HttpContext context, string accountId, string name)
    {
        var options = await handler.MakeCreationOptionsAsync(new() { Id = accountId, Name = name, DisplayName = name }, context).ConfigureAwait(false);
        make.Leave(context, options.AttestationState ?? "");
        return options.CreationOptionsJson;
    }

    /// <summary>Whoever has a passkey of ours may answer; the browser shows which.</summary>
    public async Task<string> AskToShow(HttpContext context)
    {
        var options = await handler.MakeRequestOptionsAsync(null, context).ConfigureAwait(false);
        show.Leave(context, options.AssertionState ?? "");
        return options.RequestOptionsJson;
    }

    /// <returns>The new passkey and the id of whom it was made for; null when it does not hold.</returns>
    public async Task<(UserPasskeyInfo Passkey, string AccountId, string Name)?> Made(HttpContext context, string untrustedCredential)
    {
        if (Recall(context, make) is not { } state || untrustedCredential.Length is 0 or > MaxCredentialChars) return null;
        var result = await handler.PerformAttestationAsync(new() { HttpContext = context, CredentialJson = untrustedCredential, AttestationState = state }).ConfigureAwait(false);
        return result is { Succeeded: true, Passkey: { IsUserVerified: true } passkey, UserEntity: { } whose } ? (passkey, whose.Id, whose.Name) : null;
    }

    public async Task<(UserPasskeyInfo Passkey, Account Account)?> Shown(HttpContext context, string untrustedCredential)
    {
        if (Recall(context, show) is not { } state || untrustedCredential.Length is 0 or > MaxCredentialChars) return null;
        var result = await handler.PerformAssertionAsync(new() { HttpContext = context, CredentialJson = untrustedCredential, AssertionState = state }).ConfigureAwait(false);
        return result is { Succeeded: true, Passkey: { } passkey, User: { } account } ? (passkey, account) : null;
    }

    /// <summary>The raw id of the credential (section 5.1, base64url); null when it names none.</summary>
    public static byte[]? NameOf(string untrustedCredential)
    {
        if (untrustedCredential.Length is 0 or > MaxCredentialChars) return null;
        try
        {
            using var json = JsonDocument.Parse(untrustedCredential, new() { MaxDepth = 16 });
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("id"u8, out var id) && id.ValueKind == JsonValueKind.String && Base64Url.IsValid(id.GetString())
                ? Base64Url.DecodeFromChars(id.GetString())
                : null;
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private string? Recall(HttpContext context, SealedCookie challenge) => challenge.Take(context) is { } state && answered.IsFirst(state) ? state : null;
}

/// <summary>Challenges that were answered already, for as long as they could be answered again.</summary>
internal sealed class AnsweredChallenges(TimeProvider time)
{
    public static TimeSpan Life { get; } = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<string, DateTimeOffset> seen = new(StringComparer.Ordinal);

    public bool IsFirst(string challenge)
    {
        var now = time.GetUtcNow();
        foreach (var (old, at) in seen)
        {
            if (now - at > Life) seen.TryRemove(old, out _);
        }

        return seen.TryAdd(SecretToken.HashOf(challenge), now);
    }
}
