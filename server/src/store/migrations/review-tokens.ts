import type { SqlWords } from './sql-words.ts'

/** With which a program of an owner may ask who uses what of one API. */
export const reviewTokens = ({ text, integer, clustered }: SqlWords): string => `
  -- hash: keyed, of the secret. used_on: a day (UTC), and never what was asked.
  CREATE TABLE review_token (
    id ${text} NOT NULL,
    api_id ${text} NOT NULL,
    account_id ${text} NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    hash ${text} NOT NULL,
    name ${text} NOT NULL,
    created_at ${integer} NOT NULL,
    expires_at ${integer} NOT NULL,
    used_on ${text},
    PRIMARY KEY (api_id, id)
  )${clustered};
  CREATE UNIQUE INDEX review_token_by_hash ON review_token (hash);
  CREATE INDEX review_token_by_account ON review_token (account_id);
`
