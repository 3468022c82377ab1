import type { SqlWords } from './sql-words.ts'

/** Which releases holders were told of. */
export const announcements = ({ text, integer, clustered }: SqlWords): string => `
  -- The row with empty names says since when: of what was there before, nobody is owed a word.
  CREATE TABLE announced_release (
    api_id ${text} NOT NULL,
    version ${text} NOT NULL,
    at ${integer} NOT NULL,
    PRIMARY KEY (api_id, version)
  )${clustered};
`
