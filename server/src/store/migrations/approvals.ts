import type { SqlWords } from './sql-words.ts'

/** Access that somebody has to grant: who asked for what and why, what came of it, and who may decide. */
export const approvals = ({ text, integer, ordinal, strict, countAlso }: SqlWords): string => `
  CREATE TABLE administrator (
    account_id ${text} PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    since ${integer} NOT NULL
  )${strict};

  -- Without a key it is for every key of the account, future ones too.
  CREATE TABLE approval (
    id ${text} PRIMARY KEY,
    account_id ${text} NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    key_id ${text},
    api_id ${text} NOT NULL,
    purpose ${text} NOT NULL,
    state ${text} NOT NULL CHECK (state IN ('pending', 'approved', 'refused', 'withdrawn', 'expired')),
    asked_at ${integer} NOT NULL,
    expires_at ${integer}
  )${strict};
  CREATE INDEX approval_by_account ON approval (account_id);
  CREATE INDEX approval_by_state ON approval (state, asked_at);
  CREATE UNIQUE INDEX approval_is_asked_once ON approval (account_id, api_id, coalesce(key_id, ''))
    WHERE state IN ('pending', 'approved');
  ${countAlso('approval_is_changed', 'UPDATE OF state, expires_at', 'approval')}

  CREATE TABLE approval_event (
    id ${ordinal},
    approval_id ${text} NOT NULL REFERENCES approval (id) ON DELETE CASCADE,
    at ${integer} NOT NULL,
    state ${text} NOT NULL,
    side ${text} NOT NULL CHECK (side IN ('holder', 'administrator', 'portal')),
    actor_id ${text} NOT NULL,
    note ${text} NOT NULL
  )${strict};
  CREATE INDEX approval_event_by_approval ON approval_event (approval_id, id);
`
