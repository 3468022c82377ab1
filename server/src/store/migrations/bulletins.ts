import type { SqlWords } from './sql-words.ts'

/** What the operator says of incidents and of planned work. */
export const bulletins = ({ text, integer, ordinal, strict }: SqlWords): string => `
  -- apis: ids with spaces between; empty for the portal as a whole. from_at and to_at: of planned work alone.
  CREATE TABLE bulletin (
    id ${text} PRIMARY KEY,
    kind ${text} NOT NULL CHECK (kind IN ('incident', 'maintenance')),
    title ${text} NOT NULL,
    apis ${text} NOT NULL,
    incident_id ${integer},
    from_at ${integer},
    to_at ${integer},
    published_at ${integer} NOT NULL,
    changed_at ${integer} NOT NULL,
    closed_at ${integer}
  )${strict};
  CREATE INDEX bulletin_by_time ON bulletin (published_at, id);

  CREATE TABLE bulletin_entry (
    id ${ordinal},
    bulletin_id ${text} NOT NULL REFERENCES bulletin (id) ON DELETE CASCADE,
    at ${integer} NOT NULL,
    words ${text} NOT NULL
  )${strict};
  CREATE INDEX bulletin_entry_by_bulletin ON bulletin_entry (bulletin_id, id);
`
