import type { SqlWords } from './sql-words.ts'

/** Documents that owners propose to publish, and what is said of each. */
export const proposals = ({ text, integer, ordinal, strict }: SqlWords): string => `
  -- document: empty once nobody decides on it any more. judged: JSON, as it is shown. account_id: empty when its account is gone.
  CREATE TABLE proposal (
    id ${text} PRIMARY KEY,
    api_id ${text} NOT NULL,
    account_id ${text} NOT NULL,
    state ${text} NOT NULL CHECK (state IN ('open', 'approved', 'declined', 'withdrawn', 'published')),
    name ${text} NOT NULL,
    document ${text} NOT NULL,
    note ${text} NOT NULL,
    previous ${text},
    version ${text} NOT NULL,
    bump ${text} NOT NULL,
    judged ${text} NOT NULL,
    at ${integer} NOT NULL,
    changed_at ${integer} NOT NULL
  )${strict};
  CREATE INDEX proposal_by_api ON proposal (api_id, at, id);
  CREATE INDEX proposal_by_state ON proposal (state, at, id);
  CREATE INDEX proposal_by_account ON proposal (account_id);

  CREATE TABLE proposal_event (
    id ${ordinal},
    proposal_id ${text} NOT NULL REFERENCES proposal (id) ON DELETE CASCADE,
    account_id ${text} NOT NULL,
    side ${text} NOT NULL CHECK (side IN ('owner', 'administrator')),
    kind ${text} NOT NULL,
    words ${text} NOT NULL,
    at ${integer} NOT NULL
  )${strict};
  CREATE INDEX proposal_event_by_proposal ON proposal_event (proposal_id, id);
  CREATE INDEX proposal_event_by_account ON proposal_event (account_id);
`
