import type { SqlWords } from './sql-words.ts'

/** What a letter is written in, for who reads it aloud or translates it. */
export const mailLanguage = ({ text }: SqlWords): string => `
  -- NULL for those that were written before it was kept.
  ALTER TABLE mail ADD COLUMN language ${text};
`
