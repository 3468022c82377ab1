import type { SqlWords } from './sql-words.ts'

/** What several servers need of a store they share. */
export const severalNodes = ({
  text,
  integer,
  strict,
  clustered,
  neverReplaced,
  countKeyChanges,
}: SqlWords): string => `
  -- One row: how often a key was changed or erased. Making one and using one do not count.
  CREATE TABLE key_version (
    id ${integer} PRIMARY KEY CHECK (id = 1),
    version ${integer} NOT NULL
  )${strict};
  INSERT INTO key_version (id, version) VALUES (1, 0);
  ${countKeyChanges('account_id, environment, apis, expires_at, grace_until, revoked_at')}

  -- One code for an address and a browser, whichever servers are asked at the same time.
  DELETE FROM verification WHERE EXISTS (
    SELECT 1 FROM verification AS newer WHERE newer.identifier = verification.identifier
      AND (newer."createdAt", newer.id) > (verification."createdAt", verification.id)
  );
  DROP INDEX verification_by_identifier;
  CREATE UNIQUE INDEX verification_by_identifier ON verification (identifier);

  -- A batch of counts is added once, also when the answer to its commit was lost.
  CREATE TABLE usage_batch (
    id ${text} PRIMARY KEY,
    at ${integer} NOT NULL
  )${strict};
  CREATE INDEX usage_batch_by_age ON usage_batch (at);

  -- Keys of accounts that were erased, until their counts have been added to those of everybody who left.
  CREATE TABLE leaving_key (
    key_id ${text} PRIMARY KEY
  )${strict};

  -- Counts that are too old to be kept by day and key.
  CREATE TABLE usage_month (
    month ${text} NOT NULL,
    operation_id ${text} NOT NULL,
    calls ${integer} NOT NULL,
    errors ${integer} NOT NULL,
    limited ${integer} NOT NULL,
    PRIMARY KEY (month, operation_id)
  )${clustered};

  -- What was used on a day by addresses whose account was erased that day.
  CREATE TABLE address_use (
    address_hash ${text} NOT NULL,
    day ${text} NOT NULL,
    calls ${integer} NOT NULL,
    PRIMARY KEY (address_hash, day)
  )${clustered};

  -- What the store knows of itself.
  CREATE TABLE meta (
    name ${text} PRIMARY KEY,
    value ${text} NOT NULL
  )${strict};

  ${neverReplaced('audit')}
  ALTER TABLE audit ADD COLUMN hash ${text} NOT NULL DEFAULT '';
`
