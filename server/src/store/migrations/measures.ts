import { durationColumns } from '../database/api-schema.ts'
import type { SqlWords } from './sql-words.ts'

/** How owners' servers answered, by day, and when one did not. Nothing in here leads to a caller. */
export const measures = ({ text, integer, ordinal, strict, clustered }: SqlWords): string => `
  -- Of an operation, calls; of an API by its own id, checks of our own.
  CREATE TABLE measure (
    subject ${text} NOT NULL,
    day ${text} NOT NULL,
    calls ${integer} NOT NULL,
    refused ${integer} NOT NULL,
    faults ${integer} NOT NULL,
    last_at ${integer} NOT NULL,
    last_good_at ${integer} NOT NULL,
    ${durationColumns.map((column) => `${column} ${integer} NOT NULL`).join(', ')},
    PRIMARY KEY (subject, day)
  )${clustered};
  CREATE INDEX measure_by_day ON measure (day);

  -- seen_at: when a server last found it so; ended_at stays empty until it answers again.
  CREATE TABLE incident (
    id ${ordinal},
    api_id ${text} NOT NULL,
    began_at ${integer} NOT NULL,
    seen_at ${integer} NOT NULL,
    ended_at ${integer}
  )${strict};
  -- One at a time, whichever server finds it.
  CREATE UNIQUE INDEX incident_that_lasts ON incident (api_id) WHERE ended_at IS NULL;
  CREATE INDEX incident_by_time ON incident (began_at);
`
