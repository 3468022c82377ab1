import type { SqlWords } from './sql-words.ts'

/** Needs that people propose by the form. Nothing of one is public before an administrator has accepted it. */
export const proposedNeeds = ({ text, integer, strict }: SqlWords): string => `
  -- email: only of who wants to know what was decided, and only until it is.
  CREATE TABLE proposed_need (
    id ${text} PRIMARY KEY,
    title ${text} NOT NULL,
    who ${text} NOT NULL,
    place ${text} NOT NULL,
    why ${text} NOT NULL,
    solved ${text} NOT NULL,
    email ${text},
    state ${text} NOT NULL CHECK (state IN ('waiting', 'accepted', 'declined')),
    note ${text},
    at ${integer} NOT NULL,
    changed_at ${integer} NOT NULL
  )${strict};
  CREATE INDEX proposed_need_by_state ON proposed_need (state, at, id);
  CREATE INDEX proposed_need_by_address ON proposed_need (email) WHERE email IS NOT NULL;
`
