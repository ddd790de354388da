-- Accounts as ASP.NET Core Identity keeps them (schema version 3, with passkeys), and what the desk keeps beside them.

CREATE TABLE account (
  Id TEXT NOT NULL PRIMARY KEY,
  UserName TEXT,
  NormalizedUserName TEXT,
  Email TEXT,
  NormalizedEmail TEXT,
  EmailConfirmed INTEGER NOT NULL,
  PasswordHash TEXT,
  SecurityStamp TEXT,
  ConcurrencyStamp TEXT,
  PhoneNumber TEXT,
  PhoneNumberConfirmed INTEGER NOT NULL,
  TwoFactorEnabled INTEGER NOT NULL,
  LockoutEnd INTEGER,
  LockoutEnabled INTEGER NOT NULL,
  AccessFailedCount INTEGER NOT NULL,
  Role INTEGER NOT NULL CHECK (Role BETWEEN 0 AND 3),
  CreatedAt INTEGER NOT NULL,
  IsBlocked INTEGER NOT NULL,
  TotpSecret TEXT,
  TotpLastStep INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX UserNameIndex ON account (NormalizedUserName);
CREATE INDEX EmailIndex ON account (NormalizedEmail);

CREATE TABLE account_claim (
  Id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  UserId TEXT NOT NULL REFERENCES account (Id) ON DELETE CASCADE,
  ClaimType TEXT,
  ClaimValue TEXT
) STRICT;

CREATE TABLE account_login (
  LoginProvider TEXT NOT NULL,
  ProviderKey TEXT NOT NULL,
  ProviderDisplayName TEXT,
  UserId TEXT NOT NULL REFERENCES account (Id) ON DELETE CASCADE,
  PRIMARY KEY (LoginProvider, ProviderKey)
) STRICT;

CREATE TABLE account_token (
  UserId TEXT NOT NULL REFERENCES account (Id) ON DELETE CASCADE,
  LoginProvider TEXT NOT NULL,
  Name TEXT NOT NULL,
  Value TEXT,
  PRIMARY KEY (UserId, LoginProvider, Name)
) STRICT;

CREATE TABLE account_passkey (
  CredentialId BLOB NOT NULL PRIMARY KEY,
  UserId TEXT NOT NULL REFERENCES account (Id) ON DELETE CASCADE,
  Data TEXT NOT NULL
) STRICT;
CREATE INDEX account_passkey_of ON account_passkey (UserId);

CREATE TABLE session (
  TokenHash TEXT NOT NULL PRIMARY KEY,
  Id TEXT NOT NULL,
  AccountId TEXT NOT NULL REFERENCES account (Id) ON DELETE CASCADE,
  Stamp TEXT NOT NULL,
  BeganAt INTEGER NOT NULL,
  SeenAt INTEGER NOT NULL,
  WithPasskey INTEGER NOT NULL
) STRICT;
CREATE INDEX session_of ON session (AccountId);

CREATE TABLE link (
  TokenHash TEXT NOT NULL PRIMARY KEY,
  Role INTEGER NOT NULL CHECK (Role BETWEEN 0 AND 3),
  AccountId TEXT REFERENCES account (Id) ON DELETE CASCADE,
  MadeBy TEXT NOT NULL,
  ExpiresAt INTEGER NOT NULL,
  UsedAt INTEGER
) STRICT;

CREATE TABLE recovery_code (
  AccountId TEXT NOT NULL REFERENCES account (Id) ON DELETE CASCADE,
  CodeHash TEXT NOT NULL,
  PRIMARY KEY (AccountId, CodeHash)
) STRICT;

CREATE TABLE trail (
  Number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  At INTEGER NOT NULL,
  "By" TEXT NOT NULL,
  Deed TEXT NOT NULL,
  About TEXT NOT NULL,
  Role INTEGER
) STRICT;

-- What was done to accounts is appended, and never anything else.
CREATE TRIGGER trail_is_not_changed BEFORE UPDATE ON trail BEGIN SELECT raise(ABORT, 'the trail is only appended to'); END;
CREATE TRIGGER trail_is_not_shortened BEFORE DELETE ON trail BEGIN SELECT raise(ABORT, 'the trail is only appended to'); END;

-- Whatever a program does: a desk that has an administrator keeps one.
CREATE TRIGGER last_administrator_stays BEFORE UPDATE OF Role, IsBlocked ON account
WHEN OLD.Role = 3 AND OLD.IsBlocked = 0 AND (NEW.Role <> 3 OR NEW.IsBlocked <> 0)
  AND NOT EXISTS (SELECT 1 FROM account WHERE Role = 3 AND IsBlocked = 0 AND Id <> OLD.Id)
BEGIN SELECT raise(ABORT, 'the last administrator stays'); END;
CREATE TRIGGER last_administrator_is_not_deleted BEFORE DELETE ON account
WHEN OLD.Role = 3 AND OLD.IsBlocked = 0 AND NOT EXISTS (SELECT 1 FROM account WHERE Role = 3 AND IsBlocked = 0 AND Id <> OLD.Id)
BEGIN SELECT raise(ABORT, 'the last administrator stays'); END;
