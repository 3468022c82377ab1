import type { SqlWords } from './sql-words.ts'

/** Who answers for an API, and what people say is wrong with its data. */
export const owners = ({ text, integer, strict, clustered }: SqlWords): string => `
  CREATE TABLE api_owner (
    api_id ${text} NOT NULL,
    account_id ${text} NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    since ${integer} NOT NULL,
    PRIMARY KEY (api_id, account_id)
  )${clustered};
  CREATE INDEX api_owner_by_account ON api_owner (account_id);

  -- email: only of who wants an answer, and only until there is the last one.
  CREATE TABLE fault (
    id ${text} PRIMARY KEY,
    api_id ${text} NOT NULL,
    operation_id ${text} NOT NULL,
    wrong ${text} NOT NULL,
    wanted ${text},
    request_id ${text},
    email ${text},
    state ${text} NOT NULL CHECK (state IN ('received', 'looked-at', 'mended', 'not-a-fault')),
    answer ${text},
    at ${integer} NOT NULL,
    changed_at ${integer} NOT NULL
  )${strict};
  CREATE INDEX fault_by_api ON fault (api_id, at, id);
  CREATE INDEX fault_by_time ON fault (at, id);
  CREATE INDEX fault_by_change ON fault (changed_at);
  CREATE INDEX fault_by_address ON fault (email) WHERE email IS NOT NULL;
`
