import type { SqlWords } from './sql-words.ts'

/** Whether somebody still wants to hear of something, and may, is asked when the weekly letter is written. */
export const digestMatter = ({ text }: SqlWords): string => `
  -- NULL for what was gathered before it was kept: that is told within a week.
  ALTER TABLE digest_entry ADD COLUMN holder_id ${text};
  ALTER TABLE digest_entry ADD COLUMN topic ${text};
`
