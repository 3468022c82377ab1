import type { SqlWords } from './sql-words.ts'

/** What whoever runs a portal does about its people: stop an account, and hear of keys that were found in public. */
export const administration = ({ text, integer, ordinal, strict, countAlso }: SqlWords): string => `
  -- Of the address, a keyed hash: an account that is erased while it is suspended leaves that alone, so that its address
  -- does not come back as somebody new. account_id is empty meanwhile.
  CREATE TABLE suspension (
    address_hash ${text} PRIMARY KEY,
    account_id ${text} NOT NULL,
    at ${integer} NOT NULL,
    reason ${text} NOT NULL,
    left_at ${integer}
  )${strict};
  CREATE INDEX suspension_by_account ON suspension (account_id);
  ${countAlso('suspension_is_made', 'INSERT', 'suspension')}
  ${countAlso('suspension_is_moved', 'UPDATE OF account_id', 'suspension')}
  ${countAlso('suspension_is_lifted', 'DELETE', 'suspension')}

  -- A key of ours that somebody found. What was found is never kept.
  CREATE TABLE leak (
    id ${ordinal},
    key_id ${text} NOT NULL REFERENCES api_key (id) ON DELETE CASCADE,
    found_at ${integer} NOT NULL,
    source ${text} NOT NULL CHECK (source IN ('scanner', 'person', 'administrator')),
    place ${text} NOT NULL,
    outcome ${text} NOT NULL CHECK (outcome IN ('revoked', 'marked', 'stopped already')),
    answered_at ${integer},
    UNIQUE (key_id, source, place)
  )${strict};
  CREATE INDEX leak_by_answer ON leak (answered_at, id);

  CREATE INDEX account_by_age ON account ("createdAt", id);
  CREATE INDEX api_key_by_start ON api_key (start);
  CREATE INDEX mail_given_up ON mail (id) WHERE dead_at IS NOT NULL;
  CREATE INDEX audit_by_account ON audit (account_id, id);
  CREATE INDEX audit_by_subject ON audit (subject, id);
`
