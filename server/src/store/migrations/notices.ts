import type { SqlWords } from './sql-words.ts'

/** Who wants to be told of what and how, and what waits for a weekly letter. */
export const notices = ({ text, integer, ordinal, strict, clustered }: SqlWords): string => `
  -- Of what is not said here the usual holds.
  CREATE TABLE notice_setting (
    account_id ${text} NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    holder_id ${text} NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    topic ${text} NOT NULL,
    delivery ${text} NOT NULL CHECK (delivery IN ('off', 'at-once', 'weekly')),
    PRIMARY KEY (account_id, holder_id, topic)
  )${clustered};
  CREATE INDEX notice_setting_by_holder ON notice_setting (holder_id);

  CREATE TABLE digest_entry (
    id ${ordinal},
    account_id ${text} NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    name ${text} NOT NULL,
    at ${integer} NOT NULL,
    subject ${text} NOT NULL,
    body ${text} NOT NULL,
    -- It stays for a while after it was sent, so that the same is not told again; its words do not.
    sent_at ${integer}
  )${strict};
  CREATE UNIQUE INDEX digest_entry_is_written_once ON digest_entry (account_id, name);
  CREATE INDEX digest_entry_waiting ON digest_entry (at) WHERE sent_at IS NULL;
  CREATE INDEX digest_entry_sent ON digest_entry (sent_at) WHERE sent_at IS NOT NULL;

  -- Where a program of the reader's may end this kind of mail (RFC 8058).
  ALTER TABLE mail ADD COLUMN unsubscribe ${text};
`
