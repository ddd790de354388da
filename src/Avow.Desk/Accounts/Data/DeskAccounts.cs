using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Avow.Desk;

/// <summary>What desk.db holds, as Identity and our own tables see it. The tables themselves are made by the visible files in Sql/.</summary>
internal sealed class DeskAccounts(DbContextOptions<DeskAccounts> options) : IdentityUserContext<Account>(options)
{
    public DbSet<Session> Sessions => Set<Session>();

    public DbSet<OneTimeLink> Links => Set<OneTimeLink>();

    public DbSet<RecoveryCode> RecoveryCodes => Set<RecoveryCode>();

    public DbSet<TrailEntry> Trail => Set<TrailEntry>();

    protected override Version SchemaVersion => IdentitySchemaVersions.Version3;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UnixSeconds>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<Account>().ToTable("account");
        builder.Entity<IdentityUserClaim<string>>().ToTable("account_claim");
        builder.Entity<IdentityUserLogin<string>>().ToTable("account_login");
        builder.Entity<IdentityUserToken<string>>().ToTable("account_token");
        builder.Entity<IdentityUserPasskey<string>>().ToTable("account_passkey");
        builder.Entity<Session>().ToTable("session").HasKey(session => session.TokenHash);
        builder.Entity<OneTimeLink>().ToTable("link").HasKey(link => link.TokenHash);
        builder.Entity<RecoveryCode>().ToTable("recovery_code").HasKey(code => new { code.AccountId, code.CodeHash });
        builder.Entity<TrailEntry>(trail =>
        {
            trail.ToTable("trail").HasKey(entry => entry.Number);
            trail.Property(entry => entry.Deed).HasConversion<string>();
        });
    }

    private sealed class UnixSeconds() : ValueConverter<DateTimeOffset, long>(at => at.ToUnixTimeSeconds(), seconds => DateTimeOffset.FromUnixTimeSeconds(seconds));
}
