using Avow.Publishing;

namespace Avow.Desk;

/// <content>Accounts and coming in.</content>
public sealed partial class DeskWords
{
    public string SignIn => Plain();

    public string SignOut => Plain();

    public string SignedOut => Plain();

    public string SignedOutTitle => Plain();

    public string SignedOutPurpose => Plain();

    public string SignedOutTyped => Plain();

    public string WhatWasTyped => Plain();

    public string FilesAgain => Plain();

    public string TooMuchTyped => Plain();

    public string TypedAgainTitle => Plain();

    public string TypedAgain => Plain();

    public string SendTyped => Plain();

    public string SignInWithPasskey => Plain();

    public string Name => Plain();

    public string NameHint => Plain();

    public string NoName => Plain();

    public string NameIsTaken => Plain();

    public string Password => Plain();

    public string PasswordAgain => Plain();

    public string OldPassword => Plain();

    public string NewPassword => Plain();

    public string PasswordTooKnown => Plain();

    public string NotTheSame => Plain();

    public string NotThePassword => Plain();

    public string Code => Plain();

    public string CodeHint => Plain();

    public string CodeOfApp => Plain();

    public string NotThisCode => Plain();

    public string SetupTooOld => Plain();

    public string SetupHint => Plain();

    public string SecretByHand => Plain();

    public string QrLabel => Plain();

    public string NotSignedIn => Plain();

    public string TooManyTries => Plain();

    public string TooBusy => Plain();

    public string LostHint => Plain();

    public string ComeIn => Plain();

    public string ComeBack => Plain();

    public string WithPasskey => Plain();

    public string PasskeyHint => Plain();

    public string MakePasskey => Plain();

    public string PasskeyFailed => Plain();

    public string WithPassword => Plain();

    public string RecoveryCodes => Plain();

    public string RecoveryCodesHint => Plain();

    public string RecoveryCodesAnew => Plain();

    public string MakeRecoveryCodes => Plain();

    public string ToTheDesk => Plain();

    public string OwnAccount => Plain();

    public string SignedInHere => Plain();

    public string ThisBrowser => Plain();

    public string End => Plain();

    public string EndOthers => Plain();

    public string SessionsEnded => Plain();

    public string Passkeys => Plain();

    public string NoPasskeys => Plain();

    public string AddPasskey => Plain();

    public string PasskeyAdded => Plain();

    public string PasskeyRemoved => Plain();

    public string LastPasskey => Plain();

    public string LastPasskeyRepair => Plain();

    public string Remove => Plain();

    public string ChangePassword => Plain();

    public string PasswordChanged => Plain();

    public string InviteAs => Plain();

    public string MakeLink => Plain();

    public string OpenLinks => Plain();

    public string MakesAccount => Plain();

    public string LeadsBack => Plain();

    public string GoodUntil => Plain();

    public string WithdrawLink => Plain();

    public string LinkWithdrawn => Plain();

    public string NoAccounts => Plain();

    public string You => Plain();

    public string Blocked => Plain();

    public string Change => Plain();

    public string RoleLabel => Plain();

    public string Give => Plain();

    public string LinkBack => Plain();

    public string EndSessions => Plain();

    public string Block => Plain();

    public string Unblock => Plain();

    public string Delete => Plain();

    public string NameToDelete => Plain();

    public string NotSure => Plain();

    public string NotSureRepair => Plain();

    public string AccountTrail => Plain();

    public string NothingYet => Plain();

    public string OneTimeLink => Plain();

    public string OneTimeLinkHint => Plain();

    public string PasswordHint(int minChars) => Said().With(("chars", minChars));

    public string PasswordTooShort(int minChars) => Said().With(("chars", minChars));

    public string PasswordTooLong(int maxChars) => Said().With(("chars", maxChars));

    public string LinkMakes(Role role) => Said().With(("role", RoleName(role).ToLowerInvariant()), ("means", RoleMeans(role)));

    public string LinkOf(string name) => Said().With(("name", Shown.Name(name)));

    public string Welcome(string name) => Said().With(("name", Shown.Name(name)));

    public string SessionLine(string began, string seen, bool withPasskey) => Said(withPasskey ? "SessionWithPasskey" : "SessionWithPassword").With(("began", began), ("seen", seen));

    public string PasskeyMade(string when) => Said().With(("when", when));

    public string RoleGiven(string name, Role role) => Said().With(("name", Shown.Name(name)), ("role", RoleName(role).ToLowerInvariant()));

    public string IsBlocked(string name) => Said().With(("name", Shown.Name(name)));

    public string IsNotBlocked(string name) => Said().With(("name", Shown.Name(name)));

    public string IsDeleted(string name) => Said().With(("name", Shown.Name(name)));

    public string SessionsEndedOf(string name) => Said().With(("name", Shown.Name(name)));

    public string RoleName(Role role) => Plain($"RoleNames.{role}");

    public string RoleMeans(Role role) => Plain($"RoleMeanings.{role}");

    /// <summary>A line of the trail: who, about whom, the role given.</summary>
    internal string Told(string by, TrailDeed deed, string about, Role? role) =>
        Said(deed == TrailDeed.SessionsEnded && by == about ? "Trail.OwnSessionsEnded" : $"Trail.{deed}").With(("by", by), ("about", about), ("role", RoleName(role ?? Role.Reader).ToLowerInvariant()));
}
