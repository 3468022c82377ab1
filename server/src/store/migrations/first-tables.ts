import type { SqlWords } from './sql-words.ts'

/** The tables as they were while SQLite was the only engine. */
export const firstTables = ({
  text,
  integer,
  ordinal,
  strict,
  clustered,
  orderOfKeys,
  appendOnly,
}: SqlWords): string => `
  CREATE TABLE account (
    id ${text} PRIMARY KEY,
    name ${text} NOT NULL DEFAULT '',
    email ${text} NOT NULL UNIQUE,
    "emailVerified" ${integer} NOT NULL DEFAULT 0,
    image ${text},
    "createdAt" ${text} NOT NULL,
    "updatedAt" ${text} NOT NULL
  )${strict};

  -- token holds a hash; identifier holds a hash of address and browser.
  CREATE TABLE session (
    id ${text} PRIMARY KEY,
    "userId" ${text} NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    token ${text} NOT NULL UNIQUE,
    "expiresAt" ${text} NOT NULL,
    "ipAddress" ${text},
    "userAgent" ${text},
    "createdAt" ${text} NOT NULL,
    "updatedAt" ${text} NOT NULL
  )${strict};
  CREATE INDEX session_by_user ON session ("userId");

  CREATE TABLE verification (
    id ${text} PRIMARY KEY,
    identifier ${text} NOT NULL,
    value ${text} NOT NULL,
    "expiresAt" ${text} NOT NULL,
    "createdAt" ${text} NOT NULL,
    "updatedAt" ${text} NOT NULL
  )${strict};
  CREATE INDEX verification_by_identifier ON verification (identifier);

  CREATE TABLE api_key (
    id ${text} PRIMARY KEY,
    account_id ${text} NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    name ${text} NOT NULL,
    environment ${text} NOT NULL CHECK (environment IN ('live', 'test')),
    start ${text} NOT NULL,
    last4 ${text} NOT NULL,
    hash ${text} NOT NULL UNIQUE,
    apis ${text} NOT NULL,
    created_at ${integer} NOT NULL,
    expires_at ${integer},
    grace_until ${integer},
    successor_id ${text},
    revoked_at ${integer},
    last_used_at ${integer}${orderOfKeys}
  )${strict};
  CREATE INDEX api_key_by_account ON api_key (account_id);

  -- key_id stays when a key goes: an erased account's rows are moved to the key 'erased'.
  CREATE TABLE usage (
    day ${text} NOT NULL,
    key_id ${text} NOT NULL,
    operation_id ${text} NOT NULL,
    calls ${integer} NOT NULL DEFAULT 0,
    errors ${integer} NOT NULL DEFAULT 0,
    limited ${integer} NOT NULL DEFAULT 0,
    PRIMARY KEY (key_id, day, operation_id)
  )${clustered};
  CREATE INDEX usage_by_operation ON usage (operation_id, day);

  CREATE TABLE mail (
    id ${ordinal},
    idempotency_key ${text} NOT NULL UNIQUE,
    kind ${text} NOT NULL,
    recipient ${text} NOT NULL,
    subject ${text} NOT NULL,
    body ${text} NOT NULL,
    created_at ${integer} NOT NULL,
    attempts ${integer} NOT NULL DEFAULT 0,
    next_attempt_at ${integer} NOT NULL,
    sent_at ${integer},
    dead_at ${integer},
    last_error ${text}
  )${strict};
  CREATE INDEX mail_waiting ON mail (next_attempt_at) WHERE sent_at IS NULL AND dead_at IS NULL;
  CREATE INDEX mail_by_recipient ON mail (recipient);

  CREATE TABLE audit (
    id ${ordinal},
    at ${integer} NOT NULL,
    account_id ${text} NOT NULL,
    action ${text} NOT NULL,
    subject ${text} NOT NULL
  )${strict};
  ${appendOnly('audit')}
`
