import type { SqlWords } from './sql-words.ts'

/** What a holder may bind a key to, beside APIs. */
export const keyBounds = ({ text, countAlso }: SqlWords): string => `
  -- Both are lists with a space between; a key with origins is a browser key.
  ALTER TABLE api_key ADD COLUMN origins ${text} NOT NULL DEFAULT '';
  ALTER TABLE api_key ADD COLUMN ranges ${text} NOT NULL DEFAULT '';
  ${countAlso('key_is_bound', 'UPDATE OF origins, ranges', 'api_key')}
  CREATE INDEX api_key_by_expiry ON api_key (expires_at) WHERE expires_at IS NOT NULL AND revoked_at IS NULL;
`
