import type { SqlWords } from './sql-words.ts'

/** What several servers need of a store they share. */
export const severalNodes = ({ text, integer, strict, neverReplaced, countKeyChanges }: SqlWords): string => `
  -- One row: how often a key was changed or erased. Making one and using one do not count.
  CREATE TABLE key_version (
    id ${integer} PRIMARY KEY CHECK (id = 1),
    version ${integer} NOT NULL
  )${strict};
  INSERT INTO key_version (id, version) VALUES (1, 0);
  ${countKeyChanges('account_id, environment, apis, expires_at, grace_until, revoked_at')}

  -- One code for an address and a browser, whichever servers are asked at the same time.
  DELETE FROM verification WHERE id NOT IN (SELECT max(id) FROM verification GROUP BY identifier);
  DROP INDEX verification_by_identifier;
  CREATE UNIQUE INDEX verification_by_identifier ON verification (identifier);

  -- A batch of counts is added once, also when the answer to its commit was lost.
  CREATE TABLE usage_batch (
    id ${text} PRIMARY KEY,
    at ${integer} NOT NULL
  )${strict};
  CREATE INDEX usage_batch_by_age ON usage_batch (at);

  ${neverReplaced('audit')}
`
