import type { SqlWords } from './sql-words.ts'

/** Own calls that failed in the last day: no path, no query, no address. */
export const failedCalls = ({ text, integer, ordinal, strict }: SqlWords): string => `
  CREATE TABLE failed_call (
    id ${ordinal},
    account_id ${text} NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    key_id ${text} NOT NULL,
    at ${integer} NOT NULL,
    request_id ${text} NOT NULL,
    operation_id ${text},
    status ${integer} NOT NULL,
    code ${text}
  )${strict};
  CREATE INDEX failed_call_by_account ON failed_call (account_id, id);
  CREATE INDEX failed_call_by_age ON failed_call (at);
`
