using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Avow.Desk;

/// <summary>ASP.NET Core Identity over desk.db, and our own parts beside it.</summary>
internal static class AccountServices
{
    /// <summary>PBKDF2 with HMAC-SHA512, as many rounds as OWASP's cheat sheet asks for.</summary>
    public static IOptions<PasswordHasherOptions> Hashing { get; } = Options.Create(new PasswordHasherOptions { IterationCount = 210_000 });

    public static void AddTo(IServiceCollection parts, DeskSetting setting)
    {
        parts.AddSingleton<DeskFile>();
        parts.AddSingleton(setting.First ?? new FirstLink(setting.Time));
        parts.AddDbContext<DeskAccounts>((provider, options) =>
        {
            var file = provider.GetRequiredService<DeskFile>();
            file.MakeReady();
            options.UseSqlite(file.Connection);
        });
        parts.AddIdentityCore<Account>(identity =>
        {
            identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3;

            // What a name and a password may be is said in AccountName and PasswordRules.
            identity.User.AllowedUserNameCharacters = "";
            identity.Password = new() { RequiredLength = PasswordRules.MinChars, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false };
        }).AddEntityFrameworkStores<DeskAccounts>();
        parts.AddSingleton(Hashing);
        parts.Configure<IdentityPasskeyOptions>(passkey =>
        {
            passkey.UserVerificationRequirement = "required";
            passkey.ResidentKeyRequirement = "required";
            passkey.AuthenticatorTimeout = AnsweredChallenges.Life;
        });
        parts.AddScoped<IPasskeyHandler<Account>, PasskeyHandler<Account>>();
        parts.AddSingleton<AnsweredChallenges>();
        parts.AddSingleton<SignInLimits>();
        parts.AddSingleton<KnownBrowser>();
        parts.AddScoped<Trail>();
        parts.AddScoped<DeskSessions>();
        parts.AddScoped<OneTimeLinks>();
        parts.AddScoped<RecoveryCodes>();
        parts.AddScoped<SecondFactor>();
        parts.AddScoped<Passkeys>();
        parts.AddScoped<SigningIn>();
        parts.AddScoped<FreshProof>();
        parts.AddScoped<ComingIn>();
        parts.AddScoped<AccountBook>();
    }
}
