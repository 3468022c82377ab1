import type { SqlWords } from './sql-words.ts'

/** What a holder is written to in. */
export const accountLanguage = ({ text }: SqlWords): string => `
  -- NULL until the holder signs in on a page, or chooses.
  ALTER TABLE account ADD COLUMN language ${text};
`
