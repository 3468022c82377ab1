import type { SqlWords } from './sql-words.ts'

/** What projects said that they use of the SDK. By month and no nearer, so that what came together is not found together. */
export const sdkUse = ({ text, integer, clustered }: SqlWords): string => `
  CREATE TABLE sdk_use (
    api_id ${text} NOT NULL,
    item ${text} NOT NULL,
    month ${text} NOT NULL,
    reports ${integer} NOT NULL,
    PRIMARY KEY (api_id, item, month)
  )${clustered};
`
