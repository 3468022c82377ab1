import type { SqlWords } from './sql-words.ts'

/** How far owners' answers agree with their contract, and the smallest shapes that do not: never what was in an answer. */
export const looks = ({ text, integer, clustered }: SqlWords): string => `
  -- Of the answers that came, so many were looked at and so many of these agreed.
  CREATE TABLE look (
    operation_id ${text} NOT NULL,
    day ${text} NOT NULL,
    release ${text} NOT NULL,
    answers ${integer} NOT NULL,
    looked ${integer} NOT NULL,
    agreed ${integer} NOT NULL,
    unseen ${integer} NOT NULL,
    last_agreed_at ${integer} NOT NULL,
    PRIMARY KEY (operation_id, day, release)
  )${clustered};
  CREATE INDEX look_by_day ON look (day);

  CREATE TABLE misfit (
    operation_id ${text} NOT NULL,
    day ${text} NOT NULL,
    release ${text} NOT NULL,
    kind ${text} NOT NULL,
    place ${text} NOT NULL,
    wanted ${text} NOT NULL,
    found ${text} NOT NULL,
    hash ${text} NOT NULL,
    times ${integer} NOT NULL,
    first_at ${integer} NOT NULL,
    last_at ${integer} NOT NULL,
    PRIMARY KEY (operation_id, day, release, kind, place, wanted, found, hash)
  )${clustered};
  CREATE INDEX misfit_by_day ON misfit (day);
`
