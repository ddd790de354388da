namespace Avow.Desk;

public sealed partial record DeskWords
{
    public string SignIn { get; init; } = "Sign in";

    public string SignOut { get; init; } = "Sign out";

    public string SignedOut { get; init; } = "You are signed out.";

    public string SignInWithPasskey { get; init; } = "Sign in with a passkey";

    public string Name { get; init; } = "Name";

    public string NameHint { get; init; } = "What you change is recorded under it.";

    public string NoName { get; init; } = "A name has 2 to 60 letters, digits, spaces, and begins with a letter.";

    public string NameIsTaken { get; init; } = "Somebody has this name already.";

    public string Password { get; init; } = "Password";

    public string PasswordAgain { get; init; } = "The same again";

    public string OldPassword { get; init; } = "Present password";

    public string NewPassword { get; init; } = "New password";

    public string PasswordHintForm { get; init; } = "At least {0} characters; a sentence is good, with its spaces. Nothing else is asked of it.";

    public string PasswordHint(int minChars) => Fill(PasswordHintForm, minChars);

    public string PasswordTooShortForm { get; init; } = "It needs at least {0} characters.";

    public string PasswordTooShort(int minChars) => Fill(PasswordTooShortForm, minChars);

    public string PasswordTooLongForm { get; init; } = "It may have {0} characters at most.";

    public string PasswordTooLong(int maxChars) => Fill(PasswordTooLongForm, maxChars);

    public string PasswordTooKnown { get; init; } = "This is among the first that anybody would try. Choose another.";

    public string NotTheSame { get; init; } = "This is not the same.";

    public string NotThePassword { get; init; } = "This is not your present password.";

    public string Code { get; init; } = "Code";

    public string CodeHint { get; init; } = "From your app, or one of your recovery codes.";

    public string CodeOfApp { get; init; } = "The code that the app shows now";

    public string NotThisCode { get; init; } = "This is not the code of this moment. Is the clock of the telephone right?";

    public string SetupTooOld { get; init; } = "The page was too old. Here is a new secret for your app; please type all once more.";

    public string SetupHint { get; init; } = "Take a picture of this with an app for one-time codes:";

    public string SecretByHand { get; init; } = "Or type it into the app:";

    public string QrLabel { get; init; } = "QR code with the secret for your app; the same stands below in letters";

    public string NotSignedIn { get; init; } = "Name, password and code do not belong together. A code is good once: wait for the next.";

    public string TooManyTries { get; init; } = "That was tried too often. Wait a few minutes, or sign in with a passkey.";

    public string LostHint { get; init; } = "Lost the telephone, the passkey or the password? An administrator can make a link that lets you back in.";

    public string ComeIn { get; init; } = "Come in";

    public string ComeBack { get; init; } = "Come back in";

    public string LinkMakesForm { get; init; } = "This link makes one account: {0}. {1}";

    public string LinkMakes(Role role) => Fill(LinkMakesForm, RoleName(role).ToLowerInvariant(), RoleMeans(role));

    public string LinkOfForm { get; init; } = "This link lets {0} back in, with a new passkey, or a new password and app. It works once, and whoever is signed in with the account is then signed out.";

    public string LinkOf(string name) => Fill(LinkOfForm, Publishing.Shown.Name(name));

    public string WithPasskey { get; init; } = "With a passkey";

    public string PasskeyHint { get; init; } = "Your telephone, computer or security key keeps it. Nothing to remember, and nobody can trick it out of you.";

    public string MakePasskey { get; init; } = "Make a passkey";

    public string PasskeyFailed { get; init; } = "The passkey did not work. Try again, or use a password.";

    public string WithPassword { get; init; } = "With a password and an app";

    public string WelcomeForm { get; init; } = "Welcome, {0}.";

    public string Welcome(string name) => Fill(WelcomeForm, Publishing.Shown.Name(name));

    public string RecoveryCodes { get; init; } = "Recovery codes";

    public string RecoveryCodesHint { get; init; } = "You are in. Write these down or print them now: they are shown this once. Each stands in, once, for the app's code on the day when the telephone is lost.";

    public string RecoveryCodesAnew { get; init; } = "New recovery codes make the old ones worthless.";

    public string MakeRecoveryCodes { get; init; } = "Make new recovery codes";

    public string ToTheDesk { get; init; } = "To the desk";

    public string OwnAccount { get; init; } = "Your account";

    public string SignedInHere { get; init; } = "Where you are signed in";

    public string ThisBrowser { get; init; } = "This browser.";

    public string SessionWithPasskey { get; init; } = "Since {0}, last seen {1}, with a passkey.";

    public string SessionWithPassword { get; init; } = "Since {0}, last seen {1}, with a password.";

    public string SessionLine(string began, string seen, bool withPasskey) => Fill(withPasskey ? SessionWithPasskey : SessionWithPassword, began, seen);

    public string End { get; init; } = "End";

    public string EndOthers { get; init; } = "End all others";

    public string SessionsEnded { get; init; } = "Ended.";

    public string Passkeys { get; init; } = "Passkeys";

    public string NoPasskeys { get; init; } = "None yet.";

    public string PasskeyMadeForm { get; init; } = "Made {0}.";

    public string PasskeyMade(string when) => Fill(PasskeyMadeForm, when);

    public string AddPasskey { get; init; } = "Add a passkey";

    public string PasskeyAdded { get; init; } = "The passkey is added.";

    public string PasskeyRemoved { get; init; } = "The passkey is removed.";

    public string LastPasskey { get; init; } = "without its only passkey nobody could sign in to this account";

    public string LastPasskeyRepair { get; init; } = "Add another passkey first.";

    public string Remove { get; init; } = "Remove";

    public string ChangePassword { get; init; } = "Change the password";

    public string PasswordChanged { get; init; } = "The password is changed; everywhere else you are signed out.";

    public string InviteAs { get; init; } = "Invite somebody as";

    public string MakeLink { get; init; } = "Make a link";

    public string NoAccounts { get; init; } = "There are no accounts yet.";

    public string You { get; init; } = "you";

    public string Blocked { get; init; } = "blocked";

    public string Change { get; init; } = "Change";

    public string RoleLabel { get; init; } = "Role";

    public string Give { get; init; } = "Give";

    public string LinkBack { get; init; } = "Make a link back in";

    public string EndSessions { get; init; } = "Sign out everywhere";

    public string Block { get; init; } = "Block";

    public string Unblock { get; init; } = "Lift the block";

    public string Delete { get; init; } = "Delete for good";

    public string NameToDelete { get; init; } = "To delete, type the name";

    public string NotSure { get; init; } = "the name that was typed is another";

    public string NotSureRepair { get; init; } = "Type the name of the account as it stands in the list.";

    public string AccountTrail { get; init; } = "What was done to accounts";

    public string NothingYet { get; init; } = "Nothing yet.";

    public string OneTimeLink { get; init; } = "A link for one person, once";

    public string OneTimeLinkHint { get; init; } = "Hand it over by a way that you trust. It is shown this once, works once, and for three days.";

    public string RoleGivenForm { get; init; } = "{0}: {1}.";

    public string RoleGiven(string name, Role role) => Fill(RoleGivenForm, Publishing.Shown.Name(name), RoleName(role).ToLowerInvariant());

    public string IsBlockedForm { get; init; } = "{0} is blocked and signed out.";

    public string IsBlocked(string name) => Fill(IsBlockedForm, Publishing.Shown.Name(name));

    public string IsNotBlockedForm { get; init; } = "{0} may sign in again.";

    public string IsNotBlocked(string name) => Fill(IsNotBlockedForm, Publishing.Shown.Name(name));

    public string IsDeletedForm { get; init; } = "The account of {0} is deleted.";

    public string IsDeleted(string name) => Fill(IsDeletedForm, Publishing.Shown.Name(name));

    public string SessionsEndedOfForm { get; init; } = "{0} is signed out everywhere.";

    public string SessionsEndedOf(string name) => Fill(SessionsEndedOfForm, Publishing.Shown.Name(name));

    public string Reader { get; init; } = "Reader";

    public string Contributor { get; init; } = "Contributor";

    public string Editor { get; init; } = "Editor";

    public string Administrator { get; init; } = "Administrator";

    public string RoleName(Role role) => role switch
    {
        Role.Reader => Reader,
        Role.Contributor => Contributor,
        Role.Editor => Editor,
        _ => Administrator,
    };

    public string ReaderMeans { get; init; } = "May sign in and look.";

    public string ContributorMeans { get; init; } = "May add sources and look captures over.";

    public string EditorMeans { get; init; } = "May also change what is said of statements, organisations, events and relations.";

    public string AdministratorMeans { get; init; } = "May do everything, and says who may do what.";

    public string RoleMeans(Role role) => role switch
    {
        Role.Reader => ReaderMeans,
        Role.Contributor => ContributorMeans,
        Role.Editor => EditorMeans,
        _ => AdministratorMeans,
    };

    public string TrailInvited { get; init; } = "{0} made a link for one {2}.";

    public string TrailCameIn { get; init; } = "{1} came in as {2}.";

    public string TrailCameBack { get; init; } = "{1} came back in by a link.";

    public string TrailLinkMade { get; init; } = "{0} made a link back in for {1}.";

    public string TrailRoleChanged { get; init; } = "{0} made {1} {2}.";

    public string TrailBlocked { get; init; } = "{0} blocked {1}.";

    public string TrailUnblocked { get; init; } = "{0} lifted the block of {1}.";

    public string TrailDeleted { get; init; } = "{0} deleted the account of {1}.";

    public string TrailPasswordChanged { get; init; } = "{0} changed the password.";

    public string TrailPasskeyAdded { get; init; } = "{0} added a passkey.";

    public string TrailPasskeyRemoved { get; init; } = "{0} removed a passkey.";

    public string TrailRecoveryCodesMade { get; init; } = "{0} made new recovery codes.";

    public string TrailRecoveryCodeUsed { get; init; } = "{0} used a recovery code.";

    public string TrailOwnSessionsEnded { get; init; } = "{0} ended sessions of their own.";

    public string TrailSessionsEnded { get; init; } = "{0} signed {1} out everywhere.";

    /// <summary>A line of the trail: who, about whom, the role given.</summary>
    internal string Told(string by, TrailDeed deed, string about, Role? role) => Fill(Form(by, deed, about), by, about, RoleName(role ?? Role.Reader).ToLowerInvariant());

    private string Form(string by, TrailDeed deed, string about) => deed switch
    {
        TrailDeed.Invited => TrailInvited,
        TrailDeed.CameIn => TrailCameIn,
        TrailDeed.CameBack => TrailCameBack,
        TrailDeed.LinkMade => TrailLinkMade,
        TrailDeed.RoleChanged => TrailRoleChanged,
        TrailDeed.Blocked => TrailBlocked,
        TrailDeed.Unblocked => TrailUnblocked,
        TrailDeed.Deleted => TrailDeleted,
        TrailDeed.PasswordChanged => TrailPasswordChanged,
        TrailDeed.PasskeyAdded => TrailPasskeyAdded,
        TrailDeed.PasskeyRemoved => TrailPasskeyRemoved,
        TrailDeed.RecoveryCodesMade => TrailRecoveryCodesMade,
        TrailDeed.RecoveryCodeUsed => TrailRecoveryCodeUsed,
        TrailDeed.SessionsEnded when by == about => TrailOwnSessionsEnded,
        TrailDeed.SessionsEnded => TrailSessionsEnded,
        _ => throw new ArgumentOutOfRangeException(nameof(deed), deed, "The trail has no words for this."),
    };

    private static string Fill(string form, params ReadOnlySpan<object?> parts) => string.Format(System.Globalization.CultureInfo.InvariantCulture, form, parts);
}
