-- A store as the portal made it before it had versions of its tables to move on from, with a row of each kind.

CREATE TABLE account (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL UNIQUE,
  emailVerified INTEGER NOT NULL DEFAULT 0,
  image TEXT,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL
) STRICT;

-- token holds a hash; identifier holds a hash of address and browser.
CREATE TABLE session (
  id TEXT PRIMARY KEY,
  userId TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  token TEXT NOT NULL UNIQUE,
  expiresAt TEXT NOT NULL,
  ipAddress TEXT,
  userAgent TEXT,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL
) STRICT;
CREATE INDEX session_by_user ON session (userId);

CREATE TABLE verification (
  id TEXT PRIMARY KEY,
  identifier TEXT NOT NULL,
  value TEXT NOT NULL,
  expiresAt TEXT NOT NULL,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL
) STRICT;
CREATE INDEX verification_by_identifier ON verification (identifier);

CREATE TABLE api_key (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  environment TEXT NOT NULL CHECK (environment IN ('live', 'test')),
  start TEXT NOT NULL,
  last4 TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE,
  apis TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  expires_at INTEGER,
  grace_until INTEGER,
  successor_id TEXT,
  revoked_at INTEGER,
  last_used_at INTEGER
) STRICT;
CREATE INDEX api_key_by_account ON api_key (account_id);

-- key_id stays when a key goes: an erased account's rows are moved to the key 'erased'.
CREATE TABLE usage (
  day TEXT NOT NULL,
  key_id TEXT NOT NULL,
  operation_id TEXT NOT NULL,
  calls INTEGER NOT NULL DEFAULT 0,
  errors INTEGER NOT NULL DEFAULT 0,
  limited INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (key_id, day, operation_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX usage_by_operation ON usage (operation_id, day);

CREATE TABLE mail (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  idempotency_key TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  recipient TEXT NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  next_attempt_at INTEGER NOT NULL,
  sent_at INTEGER,
  dead_at INTEGER,
  last_error TEXT
) STRICT;
CREATE INDEX mail_waiting ON mail (next_attempt_at) WHERE sent_at IS NULL AND dead_at IS NULL;
CREATE INDEX mail_by_recipient ON mail (recipient);

CREATE TABLE audit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at INTEGER NOT NULL,
  account_id TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL
) STRICT;
CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
CREATE TRIGGER audit_is_never_erased BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;

INSERT INTO account (id, email, createdAt, updatedAt) VALUES ('acc_ada', 'ada@example.org', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z');
INSERT INTO session (id, userId, token, expiresAt, createdAt, updatedAt) VALUES ('ses_ada', 'acc_ada', 'hash', '2027-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z');
INSERT INTO verification (id, identifier, value, expiresAt, createdAt, updatedAt) VALUES
  ('ver_9', 'ada here', 'old', '2027-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z'),
  ('ver_2', 'ada here', 'new', '2027-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z', '2026-01-02T00:00:00.000Z'),
  ('ver_1', 'ada there', 'other', '2027-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z');
INSERT INTO api_key (id, account_id, name, environment, start, last4, hash, apis, created_at, last_used_at) VALUES
  ('key_1', 'acc_ada', 'Board', 'live', 'ldn_live_abcd', 'wxyz', 'hash of key_1', 'buses,trees', 1, 5),
  ('key_2', 'acc_ada', 'Board', 'test', 'ldn_test_abcd', 'wxyz', 'hash of key_2', '', 1, NULL);
INSERT INTO usage (day, key_id, operation_id, calls, errors, limited) VALUES
  ('2026-11-23', 'key_1', 'buses.lines', 3, 1, 2),
  ('2026-11-23', 'erased', 'buses.lines', 7, 0, 0);
INSERT INTO mail (idempotency_key, kind, recipient, subject, body, created_at, next_attempt_at) VALUES
  ('sign-in-code:1', 'sign-in-code', 'ada@example.org', 'Your code', 'Your code is 123456', 1, 1);
INSERT INTO audit (at, account_id, action, subject) VALUES (1, 'acc_ada', 'account-created', 'acc_ada'), (2, 'acc_ada', 'key-created', 'key_1');
PRAGMA user_version = 1;
